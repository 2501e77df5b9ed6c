// Written by scripts/styles.mjs.
declare const classes: {
  readonly after: string
  readonly apart: string
  readonly choice: string
  readonly choices: string
  readonly dot: string
  readonly group: string
  readonly heads: string
  readonly label: string
  readonly readOnly: string
  readonly row: string
  readonly rows: string
  readonly words: string
}
export default classes
