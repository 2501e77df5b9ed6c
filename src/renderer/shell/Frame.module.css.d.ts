// Written by scripts/styles.mjs.
declare const classes: {
  readonly column: string
  readonly frame: string
  readonly page: string
}
export default classes
