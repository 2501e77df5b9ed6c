// Written by scripts/styles.mjs.
declare const classes: {
  readonly actions: string
  readonly empty: string
}
export default classes
