// Written by scripts/styles.mjs.
declare const classes: {
  readonly skip: string
}
export default classes
