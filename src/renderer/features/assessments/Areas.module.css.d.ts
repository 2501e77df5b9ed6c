// Written by scripts/styles.mjs.
declare const classes: {
  readonly areas: string
  readonly bar: string
  readonly beside: string
  readonly deeds: string
  readonly form: string
  readonly hint: string
  readonly list: string
  readonly proposed: string
  readonly rank: string
  readonly status: string
  readonly words: string
}
export default classes
