// Written by scripts/styles.mjs.
declare const classes: {
  readonly ruled: string
  readonly two: string
}
export default classes
