// Written by scripts/styles.mjs.
declare const classes: {
  readonly body: string
  readonly cancel: string
  readonly dialog: string
  readonly foot: string
  readonly head: string
  readonly modal: string
  readonly narrow: string
  readonly plain: string
  readonly veil: string
  readonly wide: string
}
export default classes
