// Written by scripts/styles.mjs.
declare const classes: {
  readonly columns: string
}
export default classes
