// Written by scripts/styles.mjs.
declare const classes: {
  readonly policy: string
  readonly why: string
}
export default classes
