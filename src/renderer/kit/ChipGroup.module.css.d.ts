// Written by scripts/styles.mjs.
declare const classes: {
  readonly chip: string
  readonly chips: string
  readonly count: string
}
export default classes
