// Written by scripts/styles.mjs.
declare const classes: {
  readonly buttons: string
  readonly path: string
  readonly record: string
  readonly records: string
  readonly section: string
  readonly sections: string
  readonly what: string
}
export default classes
