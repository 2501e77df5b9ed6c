// Written by scripts/styles.mjs.
declare const classes: {
  readonly fill: string
  readonly low: string
  readonly segment: string
  readonly segments: string
}
export default classes
