// Written by scripts/styles.mjs.
declare const classes: {
  readonly about: string
  readonly asked: string
  readonly deeds: string
  readonly hint: string
  readonly label: string
  readonly message: string
  readonly options: string
  readonly pageNumber: string
  readonly pages: string
  readonly preview: string
  readonly print: string
  readonly progress: string
  readonly setting: string
  readonly settings: string
  readonly sheet: string
  readonly spoken: string
  readonly table: string
  readonly text: string
  readonly thumb: string
  readonly thumbs: string
  readonly toolbar: string
  readonly turning: string
  readonly waiting: string
}
export default classes
