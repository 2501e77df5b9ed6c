import { describe, expect, it } from 'vitest'
import { fontsIn } from '../../src/documents/render'
import { printable } from '../../src/documents/printable'
import { fontFolder } from './support/printed'

const fonts = fontsIn(fontFolder)

function shown(text: string): { text: string; lost: string[] } {
  const lost = new Set<string>()
  return { text: printable(text, fonts, lost), lost: [...lost] }
}

describe('what can be printed', () => {
  it('is every letter of our four languages, Greek, Cyrillic and Vietnamese, and the signs we use', () => {
    const text = 'ĄĆĘŁŃÓŚŹŻ čšž ãõçéêíú ΑΩ Жя Việt €£zł – — … „”“»«’ ✓ → ▲ ▼ ☐ ½ º'
    expect(shown(text)).toEqual({ text, lost: [] })
  })

  it('puts a box for an emoji, whole however it is put together, and names it', () => {
    expect(shown('Hi 😀, family 👨‍👩‍👧, flag 🇵🇱 and again 😀')).toEqual({
      text: 'Hi □, family □, flag □ and again □',
      lost: ['😀', '👨‍👩‍👧', '🇵🇱']
    })
  })

  it('puts a box for each letter of a script we have no font for', () => {
    expect(shown('שלום 漢字').text).toBe('□□□□ □□')
  })

  it('composes letters, and drops what is invisible', () => {
    expect(shown('e\u0301 and x\u200Dy\u202Ez\uFEFF\u00AD\u0007')).toEqual({
      text: 'é and xyz',
      lost: []
    })
  })

  it('puts a box for half a letter pair and for a pile of marks', () => {
    expect(shown('a\uD800b').text).toMatch(/^a.b$/)
    expect(shown(`a${'\u0301'.repeat(40)}b`).text).toBe('□b')
  })

  it('names no more than a few dozen', () => {
    const many = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
    expect(shown(many).lost.length).toBeLessThanOrEqual(60)
  })
})
