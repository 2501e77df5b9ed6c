// Written by scripts/styles.mjs.
declare const classes: {
  readonly content: string
  readonly region: string
  readonly toast: string
}
export default classes
