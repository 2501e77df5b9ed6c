// Written by scripts/styles.mjs.
declare const classes: {
  readonly filters: string
  readonly selects: string
  readonly shown: string
  readonly state: string
  readonly tools: string
}
export default classes
