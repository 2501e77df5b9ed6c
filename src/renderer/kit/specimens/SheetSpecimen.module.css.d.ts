// Written by scripts/styles.mjs.
declare const classes: {
  readonly row: string
}
export default classes
