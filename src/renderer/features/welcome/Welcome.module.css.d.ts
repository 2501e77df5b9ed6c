// Written by scripts/styles.mjs.
declare const classes: {
  readonly after: string
  readonly app: string
  readonly back: string
  readonly lead: string
  readonly page: string
  readonly questions: string
  readonly step: string
  readonly title: string
  readonly ways: string
}
export default classes
