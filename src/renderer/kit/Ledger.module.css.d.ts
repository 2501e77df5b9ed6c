// Written by scripts/styles.mjs.
declare const classes: {
  readonly caption: string
  readonly folds: string
  readonly hidden: string
  readonly ledger: string
  readonly number: string
  readonly tight: string
  readonly weak: string
  readonly wideOnly: string
}
export default classes
