import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'

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
