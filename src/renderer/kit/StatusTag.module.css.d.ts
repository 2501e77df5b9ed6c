// Written by scripts/styles.mjs.
declare const classes: {
  readonly again: string
  readonly done: string
  readonly full: string
  readonly partly: string
  readonly quiet: string
  readonly square: string
  readonly squares: string
  readonly status: string
  readonly toDo: string
}
export default classes
