// Written by scripts/styles.mjs.
declare const classes: {
  readonly group: string
  readonly open: string
}
export default classes
