// Written by scripts/styles.mjs.
declare const classes: {
  readonly deeds: string
  readonly limit: string
  readonly limits: string
  readonly since: string
  readonly two: string
}
export default classes
