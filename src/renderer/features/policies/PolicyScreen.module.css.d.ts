// Written by scripts/styles.mjs.
declare const classes: {
  readonly beneath: string
  readonly cross: string
  readonly entries: string
  readonly history: string
  readonly lines: string
  readonly marked: string
  readonly planPage: string
  readonly problems: string
  readonly quadrant: string
  readonly questions: string
  readonly quiet: string
  readonly reason: string
  readonly sheet: string
  readonly then: string
  readonly two: string
  readonly undone: string
  readonly written: string
}
export default classes
