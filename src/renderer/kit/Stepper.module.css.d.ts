// Written by scripts/styles.mjs.
declare const classes: {
  readonly content: string
  readonly later: string
  readonly number: string
  readonly open: string
  readonly press: string
  readonly step: string
  readonly stepper: string
  readonly title: string
  readonly words: string
}
export default classes
