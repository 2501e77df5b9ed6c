import { join } from 'node:path'
import type { Font } from 'fontkit'
import { loadFace } from './face'
import type { FontName, Style } from './paperTokens'

const files: Record<FontName, string> = {
  serif: 'SourceSerif4_400Regular.ttf',
  serifItalic: 'SourceSerif4_400Regular_Italic.ttf',
  serifBold: 'SourceSerif4_600SemiBold.ttf',
  sans: 'SourceSans3_400Regular.ttf',
  sansBold: 'SourceSans3_600SemiBold.ttf'
}

/** Where a font looks for a character it lacks: the cut of the other family nearest to it. */
const standIns: Record<FontName, FontName> = {
  serif: 'sans',
  serifItalic: 'sans',
  serifBold: 'sansBold',
  sans: 'serif',
  sansBold: 'serifBold'
}

/** A stretch of text that one font can draw. */
export type Stretch = { font: FontName; text: string }

const textFigures = ['onum', 'pnum']
/** Entries kept before the widths are measured afresh: enough for a book, little enough for memory. */
const KEPT_WIDTHS = 30_000
const KEPT_LENGTH = 60

/** The fonts of paper, loaded once: what they hold, and how wide words are in them. */
export class PaperFonts {
  readonly faces: Record<FontName, Font>
  readonly #widths = new Map<string, number>()

  /** Reads the five files from a folder. Throws when one is missing: it is part of the app. */
  constructor(folder: string) {
    const load = (name: FontName) => loadFace(join(folder, files[name]))
    this.faces = {
      serif: load('serif'),
      serifItalic: load('serifItalic'),
      serifBold: load('serifBold'),
      sans: load('sans'),
      sansBold: load('sansBold')
    }
  }

  /** Whether one of our fonts holds the character. */
  holds(codePoint: number): boolean {
    const { sans, serif } = this.faces
    return sans.hasGlyphForCodePoint(codePoint) || serif.hasGlyphForCodePoint(codePoint)
  }

  /** Width of a text in points. Words are remembered, so measure words rather than sentences. */
  width(text: string, style: Style): number {
    if (text.length > KEPT_LENGTH) return this.#measure(text, style) * style.size
    const key = `${style.font} ${style.figures} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known * style.size
    if (this.#widths.size > KEPT_WIDTHS) this.#widths.clear()
    const width = this.#measure(text, style)
    this.#widths.set(key, width)
    return width * style.size
  }

  #measure(text: string, style: Style): number {
    return this.stretches(text, style).reduce((sum, stretch) => {
      const face = this.faces[stretch.font]
      return sum + face.layout(stretch.text, featuresOf(style)).advanceWidth / face.unitsPerEm
    }, 0)
  }

  /** The text cut where its font lacks a character that the other family holds. */
  stretches(text: string, style: Pick<Style, 'font'>): Stretch[] {
    if (this.#covered(text, style.font)) return [{ font: style.font, text }]
    const stretches: Stretch[] = []
    for (const letter of text) {
      const font = this.#covered(letter, style.font) ? style.font : standIns[style.font]
      const last = stretches.at(-1)
      if (last?.font === font) last.text += letter
      else stretches.push({ font, text: letter })
    }
    return stretches
  }

  #covered(text: string, font: FontName): boolean {
    const face = this.faces[font]
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at) ?? 0
      if (!face.hasGlyphForCodePoint(code)) return false
      at += code > 0xffff ? 2 : 1
    }
    return true
  }
}

/** The font features a style is drawn and measured with. */
export function featuresOf(style: Pick<Style, 'figures'>): readonly string[] {
  return style.figures === 'text' ? textFigures : []
}
