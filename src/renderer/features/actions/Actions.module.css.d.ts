// Written by scripts/styles.mjs.
declare const classes: {
  readonly groups: string
  readonly late: string
}
export default classes
