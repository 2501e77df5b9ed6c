// Written by scripts/styles.mjs.
declare const classes: {
  readonly open: string
}
export default classes
