// Written by scripts/styles.mjs.
declare const classes: {
  readonly link: string
  readonly plain: string
}
export default classes
