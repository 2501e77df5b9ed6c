// Written by scripts/styles.mjs.
declare const classes: {
  readonly choice: string
  readonly dialog: string
  readonly group: string
  readonly input: string
  readonly open: string
  readonly segment: string
  readonly wide: string
}
export default classes
