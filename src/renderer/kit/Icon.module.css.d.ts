// Written by scripts/styles.mjs.
declare const classes: {
  readonly icon: string
  readonly large: string
  readonly plain: string
  readonly small: string
  readonly state: string
}
export default classes
