// Written by scripts/styles.mjs.
declare const classes: {
  readonly name: string
  readonly parts: string
  readonly side: string
  readonly specimen: string
}
export default classes
