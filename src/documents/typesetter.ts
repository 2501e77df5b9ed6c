import type { Language } from '../shared/languages'
import type { PaperFonts } from './fonts'
import { breakLines } from './lines'
import type { Mark, Slice } from './marks'
import {
  type Anatomy,
  anatomyOf,
  type Style,
  type Styles,
  stylesFor,
  type TextSize
} from './paperTokens'
import { syllablesFor } from './syllables'
import type { Paper } from '../shared/features/printing'

/** Where a text stands and how it is broken; `even` is for headings, wordings and leads. */
export type Place = { x: number; width: number; even?: boolean }

/** A point of a list is written “- ”; it gets a dash, any other sign stays as it was written. */
const pointSigns = /^([-–•*]) +(?=\S)/
const DASH = '–'
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Turns texts into lines at their place, for one paper, text size and language. */
export class Typesetter {
  readonly anatomy: Anatomy
  readonly styles: Styles
  readonly #syllables: (word: string) => string[] | null

  constructor(
    readonly fonts: PaperFonts,
    readonly options: { paper: Paper; textSize: TextSize; language: Language }
  ) {
    this.anatomy = anatomyOf(options.paper, options.textSize)
    this.styles = stylesFor(options.textSize)
    this.#syllables = syllablesFor(options.language)
  }

  /** Width of a short text on one line. */
  width(text: string, style: Style): number {
    return this.fonts.width(text, style)
  }

  /** A text of one or more paragraphs and “- ” points, one slice a line. */
  lines(text: string, style: Style, place: Place): Slice[] {
    const slices: Slice[] = []
    let apart = 0
    for (const paragraph of text.split('\n')) {
      if (paragraph.trim() === '') {
        apart = this.anatomy.line / 2
        continue
      }
      const own = this.#paragraph(paragraph, style, place)
      const [first] = own
      if (first && slices.length > 0 && apart > 0) raise(first, apart)
      slices.push(...own)
      apart = 0
    }
    return slices
  }

  /** A bold label with the text running in behind it, or below it where the text begins with a list. */
  runIn(label: string, text: string, styles: { label: Style; text: Style }, place: Place): Slice[] {
    const lines = text.split('\n')
    if (pointSigns.test(text)) lines.unshift('')
    const [first = '', ...others] = lines
    const indent = this.width(label, styles.label) + 2 * this.width('\u00A0', styles.text)
    const slices = this.#broken(first, styles.text, place, indent)
    slices[0]?.marks.unshift(textMark(label, styles.label, place.x, '\n'))
    return others.length === 0
      ? slices
      : [...slices, ...this.lines(others.join('\n'), styles.text, place)]
  }

  #paragraph(paragraph: string, style: Style, place: Place): Slice[] {
    const [point, sign] = pointSigns.exec(paragraph) ?? []
    if (point === undefined || sign === undefined) return this.#broken(paragraph, style, place, 0)
    const hang = style.size * 1.2
    const inner = { ...place, x: place.x + hang, width: place.width - hang }
    const slices = this.#broken(paragraph.slice(point.length), style, inner, 0)
    const [first] = slices
    const [mark] = first?.marks ?? []
    if (first && mark?.kind === 'text') {
      mark.joins = ' '
      first.marks.unshift(textMark(sign === '-' ? DASH : sign, style, place.x, '\n'))
    }
    return slices
  }

  #broken(text: string, style: Style, place: Place, indent: number): Slice[] {
    const lines = breakLines(text, {
      measure: (part) => this.fonts.width(part, style),
      width: place.width,
      indent,
      even: place.even ?? false,
      syllables: this.#syllables
    })
    if (lines.length === 0) lines.push({ text: '', width: 0, joins: ' ' })
    return lines.map((line, index) => {
      const opens = index === 0
      const x = opens ? place.x + indent : place.x
      const joins = opens && indent === 0 ? '\n' : line.joins
      const marks = line.text === '' ? [] : [textMark(line.text, style, x, joins)]
      return { height: style.leading, marks }
    })
  }

  /** The text on one line, cut with an ellipsis where it would be too wide. */
  fitted(text: string, style: Style, width: number): string {
    if (this.width(text, style) <= width) return text
    const letters = Array.from(segmenter.segment(text.slice(0, 400)), ({ segment }) => segment)
    while (letters.length > 0 && this.width(`${letters.join('')}…`, style) > width) letters.pop()
    return `${letters.join('').trimEnd()}…`
  }
}

/** A text mark whose line begins at 0. */
export function textMark(
  text: string,
  style: Style,
  x: number,
  joins: '' | ' ' | '\n'
): Extract<Mark, { kind: 'text' }> {
  return { kind: 'text', x, y: style.drop, text, style, joins }
}

/** Puts room above a slice. */
export function raise(slice: Slice, by: number): void {
  slice.height += by
  slice.marks = slice.marks.map((mark) => ({ ...mark, y: mark.y + by }))
}

/** Slices with room above the first. */
export function lowered(slices: Slice[], by: number): Slice[] {
  const [first, ...rest] = slices
  if (!first) return slices
  const copy = { ...first }
  raise(copy, by)
  return [copy, ...rest]
}
