// Written by scripts/styles.mjs.
declare const classes: {
  readonly caption: string
  readonly hidden: string
  readonly ledger: string
  readonly number: string
  readonly tight: string
}
export default classes
