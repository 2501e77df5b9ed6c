// Written by scripts/styles.mjs.
declare const classes: {
  readonly deeds: string
  readonly head: string
  readonly idea: string
  readonly lists: string
  readonly meta: string
  readonly reason: string
  readonly text: string
}
export default classes
