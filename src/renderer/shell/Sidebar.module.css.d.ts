// Written by scripts/styles.mjs.
declare const classes: {
  readonly business: string
  readonly count: string
  readonly end: string
  readonly inside: string
  readonly keys: string
  readonly label: string
  readonly side: string
  readonly tab: string
}
export default classes
