// Written by scripts/styles.mjs.
declare const classes: {
  readonly popover: string
}
export default classes
