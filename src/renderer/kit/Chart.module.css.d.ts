// Written by scripts/styles.mjs.
declare const classes: {
  readonly axis: string
  readonly bar: string
  readonly chart: string
  readonly current: string
  readonly dot: string
  readonly earlier: string
  readonly edge: string
  readonly floor: string
  readonly grid: string
  readonly line: string
  readonly mark: string
  readonly square: string
  readonly text: string
  readonly tick: string
}
export default classes
