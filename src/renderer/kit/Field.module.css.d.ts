// Written by scripts/styles.mjs.
declare const classes: {
  readonly area: string
  readonly field: string
  readonly group: string
  readonly inner: string
  readonly short: string
  readonly unit: string
  readonly withButton: string
}
export default classes
