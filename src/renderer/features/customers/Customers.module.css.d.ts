// Written by scripts/styles.mjs.
declare const classes: {
  readonly quiet: string
  readonly tools: string
  readonly two: string
}
export default classes
