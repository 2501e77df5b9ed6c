// Written by scripts/styles.mjs.
declare const classes: {
  readonly link: string
  readonly summary: string
  readonly title: string
}
export default classes
