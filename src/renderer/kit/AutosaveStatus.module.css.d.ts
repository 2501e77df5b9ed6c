// Written by scripts/styles.mjs.
declare const classes: {
  readonly saved: string
}
export default classes
