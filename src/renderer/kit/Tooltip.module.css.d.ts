// Written by scripts/styles.mjs.
declare const classes: {
  readonly tooltip: string
}
export default classes
