// Written by scripts/styles.mjs.
declare const classes: {
  readonly archived: string
  readonly beside: string
  readonly example: string
  readonly note: string
  readonly pair: string
  readonly quiet: string
  readonly underHead: string
}
export default classes
