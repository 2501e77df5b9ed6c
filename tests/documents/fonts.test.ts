import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadFace } from '../../src/documents/face'

const require = createRequire(import.meta.url)
const shipped = join(import.meta.dirname, '../../resources/fonts')
const packages = {
  SourceSans3: '@expo-google-fonts/source-sans-3',
  SourceSerif4: '@expo-google-fonts/source-serif-4'
}

it('ships the fonts as their makers released them, each with its licence', () => {
  const files = readdirSync(shipped)
  const fonts = files.filter((file) => file.endsWith('.ttf'))
  expect(fonts).toHaveLength(7)
  for (const font of fonts) {
    const [family, cut] = font.replace('.ttf', '').split(/_(.*)/s) as [
      keyof typeof packages,
      string
    ]
    const original = require.resolve(`${packages[family]}/${cut}/${font}`)
    expect(readFileSync(join(shipped, font)).equals(readFileSync(original)), font).toBe(true)
    expect(files).toContain(`LICENSE-${family}.txt`)
  }
})

it('tells what a letter stands for, also where it was first drawn as a part of another', () => {
  const file = join(shipped, 'SourceSans3_600SemiBold.ttf')
  const face = loadFace(file)
  const [stop] = loadFace(file).layout('.').glyphs
  expect(face.getGlyph(stop?.id ?? 0).codePoints).toEqual([])
  const read = (text: string) =>
    face.layout(text).glyphs.map((glyph: { codePoints: readonly number[] }) => glyph.codePoints)
  expect(read('5.')).toEqual([[0x35], [0x2e]])
  expect(read('a\u00A0b')).toEqual([[0x61], [0x20], [0x62]])
})
