// Written by scripts/styles.mjs.
declare const classes: {
  readonly contents: string
  readonly drawer: string
  readonly top: string
  readonly veil: string
}
export default classes
