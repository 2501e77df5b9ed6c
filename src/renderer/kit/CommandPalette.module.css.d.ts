// Written by scripts/styles.mjs.
declare const classes: {
  readonly dialog: string
  readonly field: string
  readonly input: string
  readonly list: string
  readonly palette: string
}
export default classes
