// Written by scripts/styles.mjs.
declare const classes: {
  readonly disclosure: string
  readonly heading: string
  readonly panel: string
  readonly trigger: string
}
export default classes
