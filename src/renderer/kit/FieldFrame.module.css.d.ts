// Written by scripts/styles.mjs.
declare const classes: {
  readonly after: string
  readonly aside: string
  readonly control: string
  readonly error: string
  readonly hiddenLabel: string
  readonly hint: string
  readonly label: string
  readonly leaf: string
  readonly margin: string
  readonly marginHint: string
  readonly marginLabel: string
  readonly stacked: string
}
export default classes
