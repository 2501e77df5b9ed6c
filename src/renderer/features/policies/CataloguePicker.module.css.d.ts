// Written by scripts/styles.mjs.
declare const classes: {
  readonly about: string
  readonly example: string
  readonly law: string
  readonly lead: string
  readonly topic: string
  readonly topics: string
}
export default classes
