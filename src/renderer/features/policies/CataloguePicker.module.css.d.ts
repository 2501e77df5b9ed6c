// Written by scripts/styles.mjs.
declare const classes: {
  readonly about: string
  readonly example: string
  readonly have: string
  readonly law: string
  readonly lead: string
  readonly scroll: string
  readonly topic: string
  readonly topics: string
}
export default classes
