// Written by scripts/styles.mjs.
declare const classes: {
  readonly problem: string
  readonly sheet: string
}
export default classes
