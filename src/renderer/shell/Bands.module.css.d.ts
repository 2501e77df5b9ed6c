// Written by scripts/styles.mjs.
declare const classes: {
  readonly band: string
}
export default classes
