// Written by scripts/styles.mjs.
declare const classes: {
  readonly head: string
  readonly section: string
}
export default classes
