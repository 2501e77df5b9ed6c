// Written by scripts/styles.mjs.
declare const classes: {
  readonly page: string
}
export default classes
