// Written by scripts/styles.mjs.
declare const classes: {
  readonly adding: string
  readonly error: string
  readonly groups: string
  readonly nothing: string
  readonly paper: string
  readonly stretches: string
  readonly ways: string
  readonly weak: string
}
export default classes
