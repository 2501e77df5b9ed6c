// Written by scripts/styles.mjs.
declare const classes: {
  readonly input: string
  readonly search: string
}
export default classes
