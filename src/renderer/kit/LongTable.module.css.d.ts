// Written by scripts/styles.mjs.
declare const classes: {
  readonly body: string
  readonly cell: string
  readonly column: string
  readonly end: string
  readonly head: string
  readonly hidden: string
  readonly line: string
  readonly menu: string
  readonly part: string
  readonly probe: string
  readonly row: string
  readonly table: string
  readonly title: string
  readonly waiting: string
}
export default classes
