import { readFileSync } from 'node:fs'
import { create, type Font, type Glyph, type GlyphPosition, type GlyphRun } from 'fontkit'

/** Words kept before they are shaped afresh: enough for a book, little enough for memory. */
const KEPT = 30_000
/** Longer words are rare and not worth keeping. */
const KEPT_LENGTH = 40

/**
 * A font that shapes word by word and remembers the words. What was measured is then exactly what is drawn, and a
 * word that comes back costs nothing. It is the font itself in all else, so the drawing engine takes it as one.
 */
export function loadFace(file: string): Font {
  const font = readable(create(readFileSync(file)))
  const scale = 1_000 / font.unitsPerEm
  const kept = new Map<string, GlyphRun>()
  const shape = (word: string, features: readonly string[]): GlyphRun => {
    const key = `${features.length} ${word}`
    const known = kept.get(key)
    if (known) return known
    const { glyphs, positions, advanceWidth } = font.layout(word, features)
    const places = positions.map((at, index) => new Place(at, glyphs[index], scale))
    const run = { glyphs, positions: places, advanceWidth }
    if (word.length > KEPT_LENGTH) return run
    if (kept.size > KEPT) kept.clear()
    kept.set(key, run)
    return run
  }
  let last: { key: string; run: GlyphRun } | null = null
  /** The engine asks for every line twice, to draw it and to know where it ends. */
  const layout = (text: string, features: readonly string[] = []): GlyphRun => {
    const key = `${features.length} ${text}`
    if (last?.key === key) return last.run
    const runs = text.split(/(?<= )/).map((word) => shape(word, features))
    const run = {
      glyphs: runs.flatMap((one) => one.glyphs),
      positions: runs.flatMap((one) => one.positions),
      advanceWidth: runs.reduce((sum, one) => sum + one.advanceWidth, 0)
    }
    last = { key, run }
    return run
  }
  return Object.create(font, { layout: { value: layout } }) as Font
}

/**
 * Where a letter stands after the one before, in thousandths of its size. The engine scales every field it finds in a
 * place and writes the letter's width into it; this one is scaled already, has no field to be found and keeps what it
 * is, so that all lines can share it.
 */
class Place implements GlyphPosition {
  readonly #at: GlyphPosition
  readonly #width: number

  constructor(
    { xAdvance, yAdvance, xOffset, yOffset }: GlyphPosition,
    glyph: Glyph | undefined,
    scale: number
  ) {
    this.#at = {
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale
    }
    this.#width = (glyph?.advanceWidth ?? 0) * scale
  }

  get xAdvance() {
    return this.#at.xAdvance
  }
  get yAdvance() {
    return this.#at.yAdvance
  }
  get xOffset() {
    return this.#at.xOffset
  }
  get yOffset() {
    return this.#at.yOffset
  }
  get advanceWidth() {
    return this.#width
  }
  set advanceWidth(_width: number) {
    // It is known already.
  }
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/**
 * A font whose letters can be read back from every document. It keeps each glyph as it was first asked for, and that
 * may have been as a part of another (the points of a colon), without a character of its own: a later document would
 * show a full stop that cannot be searched or copied. Spaces of both kinds share a glyph and are read as plain ones.
 */
function readable(font: Font): Font {
  const find = font.getGlyph.bind(font)
  font.getGlyph = (id: number, codePoints: readonly number[] = []): Glyph => {
    const glyph = find(id, codePoints)
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints
    if (glyph.codePoints[0] === NO_BREAK_SPACE) glyph.codePoints = [SPACE]
    return glyph
  }
  return font
}
