// Written by scripts/styles.mjs.
declare const classes: {
  readonly detail: string
  readonly display: string
  readonly displays: string
  readonly most: string
  readonly place: string
  readonly steps: string
}
export default classes
