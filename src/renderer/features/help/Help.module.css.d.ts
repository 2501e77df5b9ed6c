// Written by scripts/styles.mjs.
declare const classes: {
  readonly tables: string
  readonly topics: string
}
export default classes
