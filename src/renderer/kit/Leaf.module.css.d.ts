// Written by scripts/styles.mjs.
declare const classes: {
  readonly inline: string
  readonly leaf: string
}
export default classes
