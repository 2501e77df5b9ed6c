// Written by scripts/styles.mjs.
declare const classes: {
  readonly end: string
  readonly followed: string
  readonly handle: string
  readonly list: string
  readonly long: string
  readonly meta: string
  readonly more: string
  readonly open: string
  readonly paper: string
  readonly preview: string
  readonly row: string
  readonly slip: string
  readonly slips: string
  readonly slot: string
  readonly title: string
  readonly words: string
}
export default classes
