// Written by scripts/styles.mjs.
declare const classes: {
  readonly two: string
}
export default classes
