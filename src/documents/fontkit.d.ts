declare module 'fontkit' {
  export type GlyphPosition = {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  /** A letter's drawing and the characters it stands for. */
  export type Glyph = { id: number; codePoints: readonly number[]; advanceWidth: number }
  /** Glyphs in drawing order, in the font's own units. */
  export type GlyphRun = { glyphs: Glyph[]; positions: GlyphPosition[]; advanceWidth: number }
  /** The part of a font we use; the drawing engine takes the same object. */
  export type Font = {
    unitsPerEm: number
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string, features?: readonly string[]): GlyphRun
  }
  export function create(bytes: Uint8Array): Font
}
