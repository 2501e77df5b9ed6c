// Written by scripts/styles.mjs.
declare const classes: {
  readonly asWide: string
  readonly danger: string
  readonly detail: string
  readonly floating: string
  readonly heading: string
  readonly list: string
  readonly nothing: string
  readonly option: string
  readonly separator: string
  readonly words: string
}
export default classes
