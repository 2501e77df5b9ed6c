// Written by scripts/styles.mjs.
declare const classes: {
  readonly all: string
  readonly column: string
  readonly end: string
  readonly head: string
  readonly hidden: string
  readonly line: string
  readonly row: string
  readonly table: string
  readonly title: string
}
export default classes
