// Written by scripts/styles.mjs.
declare const classes: {
  readonly at: string
  readonly done: string
  readonly group: string
  readonly heard: string
  readonly part: string
  readonly segments: string
}
export default classes
