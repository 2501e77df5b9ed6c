// Written by scripts/styles.mjs.
declare const classes: {
  readonly ahead: string
  readonly due: string
  readonly label: string
  readonly left: string
  readonly line: string
  readonly mark: string
  readonly month: string
  readonly today: string
  readonly week: string
}
export default classes
