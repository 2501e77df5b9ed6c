// Written by scripts/styles.mjs.
declare const classes: {
  readonly hidden: string
}
export default classes
