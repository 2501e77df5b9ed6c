// Written by scripts/styles.mjs.
declare const classes: {
  readonly problem: string
}
export default classes
