import { readFileSync } from 'node:fs'
import { create, type Font, type GlyphRun } from 'fontkit'

/** Words kept before they are shaped afresh: enough for a book, little enough for memory. */
const KEPT = 30_000
/** Longer words are rare and not worth keeping. */
const KEPT_LENGTH = 40

/**
 * A font that shapes word by word and remembers the words. What was measured is then exactly what is drawn, and a
 * word that comes back costs nothing. It is the font itself in all else, so the drawing engine takes it as one.
 */
export function loadFace(file: string): Font {
  const font = create(readFileSync(file))
  const kept = new Map<string, GlyphRun>()
  const shape = (word: string, features: readonly string[]): GlyphRun => {
    if (word.length > KEPT_LENGTH) return font.layout(word, features)
    const key = `${features.length} ${word}`
    const known = kept.get(key)
    if (known) return known
    if (kept.size > KEPT) kept.clear()
    const run = font.layout(word, features)
    kept.set(key, run)
    return run
  }
  const layout = (text: string, features: readonly string[] = []): GlyphRun => {
    const runs = text.split(/(?<= )/).map((word) => shape(word, features))
    return {
      glyphs: runs.flatMap((run) => run.glyphs),
      // The engine scales positions in place: it gets copies.
      positions: runs.flatMap((run) => run.positions.map((position) => ({ ...position }))),
      advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0)
    }
  }
  return Object.create(font, { layout: { value: layout } }) as Font
}
