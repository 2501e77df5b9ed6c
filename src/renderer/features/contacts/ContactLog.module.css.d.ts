// Written by scripts/styles.mjs.
declare const classes: {
  readonly filters: string
  readonly find: string
  readonly narrow: string
  readonly open: string
  readonly quiet: string
  readonly said: string
  readonly second: string
  readonly selects: string
  readonly shown: string
  readonly theme: string
  readonly tools: string
  readonly two: string
  readonly words: string
}
export default classes
