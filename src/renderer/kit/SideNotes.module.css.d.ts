// Written by scripts/styles.mjs.
declare const classes: {
  readonly entry: string
  readonly facts: string
  readonly notes: string
}
export default classes
