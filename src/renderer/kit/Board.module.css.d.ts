// Written by scripts/styles.mjs.
declare const classes: {
  readonly board: string
  readonly bottomLeft: string
  readonly bottomRight: string
  readonly column: string
  readonly count: string
  readonly desk: string
  readonly foot: string
  readonly head: string
  readonly hint: string
  readonly place: string
  readonly quadrant: string
  readonly row: string
  readonly title: string
  readonly topLeft: string
  readonly topRight: string
  readonly unsorted: string
}
export default classes
