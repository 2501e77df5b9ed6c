// Written by scripts/styles.mjs.
declare const classes: {
  readonly keys: string
}
export default classes
