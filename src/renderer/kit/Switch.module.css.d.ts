// Written by scripts/styles.mjs.
declare const classes: {
  readonly switch: string
  readonly track: string
}
export default classes
