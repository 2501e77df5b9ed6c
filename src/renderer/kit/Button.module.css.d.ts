// Written by scripts/styles.mjs.
declare const classes: {
  readonly button: string
  readonly danger: string
  readonly link: string
  readonly low: string
  readonly primary: string
  readonly quiet: string
  readonly secondary: string
}
export default classes
