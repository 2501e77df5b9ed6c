// Written by scripts/styles.mjs.
declare const classes: {
  readonly actions: string
  readonly back: string
  readonly head: string
  readonly lead: string
  readonly page: string
  readonly words: string
}
export default classes
