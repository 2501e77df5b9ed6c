// Written by scripts/styles.mjs.
declare const classes: {
  readonly apart: string
  readonly card: string
  readonly cards: string
  readonly detail: string
  readonly dot: string
  readonly low: string
  readonly words: string
}
export default classes
