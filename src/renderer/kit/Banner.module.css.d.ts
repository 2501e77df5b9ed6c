// Written by scripts/styles.mjs.
declare const classes: {
  readonly failure: string
  readonly plain: string
}
export default classes
