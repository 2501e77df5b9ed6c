// Written by scripts/styles.mjs.
declare const classes: {
  readonly agreed: string
  readonly all: string
  readonly bar: string
  readonly days: string
  readonly done: string
  readonly entries: string
  readonly followUps: string
  readonly gesture: string
  readonly history: string
  readonly informed: string
  readonly link: string
  readonly links: string
  readonly made: string
  readonly problems: string
  readonly replyWays: string
  readonly said: string
  readonly sheet: string
  readonly stated: string
  readonly two: string
  readonly undone: string
  readonly ways: string
  readonly written: string
}
export default classes
