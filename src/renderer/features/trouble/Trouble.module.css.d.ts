// Written by scripts/styles.mjs.
declare const classes: {
  readonly buttons: string
  readonly folder: string
  readonly head: string
  readonly lead: string
  readonly page: string
}
export default classes
