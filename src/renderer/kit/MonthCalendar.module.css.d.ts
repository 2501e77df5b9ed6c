// Written by scripts/styles.mjs.
declare const classes: {
  readonly calendar: string
  readonly day: string
  readonly head: string
  readonly month: string
  readonly weekday: string
}
export default classes
