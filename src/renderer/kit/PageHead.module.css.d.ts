// Written by scripts/styles.mjs.
declare const classes: {
  readonly actions: string
  readonly back: string
  readonly bare: string
  readonly hanging: string
  readonly head: string
  readonly lead: string
  readonly row: string
  readonly words: string
}
export default classes
