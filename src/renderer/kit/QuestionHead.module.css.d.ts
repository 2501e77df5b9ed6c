// Written by scripts/styles.mjs.
declare const classes: {
  readonly actions: string
  readonly back: string
  readonly bar: string
  readonly head: string
  readonly lead: string
}
export default classes
