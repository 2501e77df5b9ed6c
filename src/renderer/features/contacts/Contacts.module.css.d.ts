// Written by scripts/styles.mjs.
declare const classes: {
  readonly openCase: string
  readonly pair: string
}
export default classes
