// Written by scripts/styles.mjs.
declare const classes: {
  readonly note: string
}
export default classes
