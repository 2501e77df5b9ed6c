// Written by scripts/styles.mjs.
declare const classes: {
  readonly line: string
  readonly loading: string
}
export default classes
