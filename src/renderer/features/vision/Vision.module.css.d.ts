// Written by scripts/styles.mjs.
declare const classes: {
  readonly changes: string
  readonly example: string
  readonly guide: string
  readonly handle: string
  readonly length: string
  readonly lines: string
  readonly low: string
  readonly marked: string
  readonly number: string
  readonly pair: string
  readonly paper: string
  readonly progress: string
  readonly questions: string
  readonly read: string
  readonly sentence: string
  readonly sheet: string
  readonly state: string
  readonly steps: string
  readonly two: string
  readonly valueFields: string
  readonly values: string
  readonly way: string
  readonly weak: string
  readonly written: string
  readonly writtenSoFar: string
}
export default classes
