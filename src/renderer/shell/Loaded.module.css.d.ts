// Written by scripts/styles.mjs.
declare const classes: {
  readonly broken: string
  readonly failed: string
  readonly lines: string
}
export default classes
