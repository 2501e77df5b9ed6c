// Written by scripts/styles.mjs.
declare const classes: {
  readonly bar: string
  readonly columns: string
  readonly kicker: string
  readonly late: string
  readonly next: string
  readonly nextWords: string
  readonly page: string
  readonly why: string
}
export default classes
