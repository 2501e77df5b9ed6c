// Written by scripts/styles.mjs.
declare const classes: {
  readonly again: string
  readonly detail: string
  readonly done: string
  readonly mark: string
  readonly name: string
  readonly part: string
  readonly partly: string
  readonly parts: string
  readonly step: string
  readonly title: string
  readonly toDo: string
}
export default classes
