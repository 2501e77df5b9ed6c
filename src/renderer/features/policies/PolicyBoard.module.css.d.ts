// Written by scripts/styles.mjs.
declare const classes: {
  readonly board: string
  readonly gone: string
  readonly keys: string
  readonly more: string
  readonly sorting: string
}
export default classes
