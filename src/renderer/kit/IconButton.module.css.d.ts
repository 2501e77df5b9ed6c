// Written by scripts/styles.mjs.
declare const classes: {
  readonly iconButton: string
  readonly narrow: string
}
export default classes
