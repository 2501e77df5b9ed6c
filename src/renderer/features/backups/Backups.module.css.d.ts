// Written by scripts/styles.mjs.
declare const classes: {
  readonly before: string
  readonly buttons: string
  readonly inside: string
  readonly quiet: string
  readonly row: string
  readonly section: string
  readonly what: string
}
export default classes
