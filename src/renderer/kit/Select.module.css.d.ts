// Written by scripts/styles.mjs.
declare const classes: {
  readonly pick: string
  readonly value: string
  readonly wide: string
}
export default classes
