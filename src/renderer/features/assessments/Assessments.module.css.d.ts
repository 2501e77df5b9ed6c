// Written by scripts/styles.mjs.
declare const classes: {
  readonly all: string
  readonly answer: string
  readonly aside: string
  readonly ask: string
  readonly axis: string
  readonly deeds: string
  readonly fact: string
  readonly finish: string
  readonly foot: string
  readonly hint: string
  readonly honest: string
  readonly missing: string
  readonly note: string
  readonly overall: string
  readonly progressWords: string
  readonly quarters: string
  readonly radar: string
  readonly result: string
  readonly sectionHead: string
  readonly soFar: string
  readonly waiting: string
  readonly waitingWords: string
  readonly way: string
}
export default classes
