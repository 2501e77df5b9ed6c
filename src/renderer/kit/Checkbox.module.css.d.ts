// Written by scripts/styles.mjs.
declare const classes: {
  readonly checkbox: string
  readonly line: string
  readonly note: string
  readonly row: string
  readonly tick: string
  readonly words: string
}
export default classes
