// Written by scripts/styles.mjs.
declare const classes: {
  readonly keys: string
  readonly policy: string
  readonly progress: string
  readonly questions: string
  readonly result: string
}
export default classes
