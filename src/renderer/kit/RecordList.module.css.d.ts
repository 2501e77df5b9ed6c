// Written by scripts/styles.mjs.
declare const classes: {
  readonly end: string
  readonly list: string
  readonly margin: string
  readonly row: string
  readonly title: string
  readonly words: string
}
export default classes
