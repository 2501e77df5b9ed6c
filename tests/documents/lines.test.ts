import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../src/documents/lines'
import { syllablesFor } from '../../src/documents/syllables'

/** A letter is 1 wide, so a column is so many letters. */
const measure = (text: string) => text.length
const texts = (text: string, width: number, options: object = {}) =>
  breakLines(text, { measure, width, ...options }).map((line) => line.text)

describe('breaking lines', () => {
  it('breaks at spaces, and lets no paragraph end in a runt', () => {
    expect(texts('aaa bbb ccc ddd ee', 7)).toEqual(['aaa bbb', 'ccc ddd', 'ee'])
    expect(texts('aaaa bbbb cccc dddd e', 20)).toEqual(['aaaa bbbb cccc', 'dddd e'])
  })

  it('takes the words that a runt needs from the lines just before it, also in a long paragraph', () => {
    const lines = texts(`${'word '.repeat(400)}a`, 39)
    expect(lines).toHaveLength(51)
    expect(lines.slice(0, 47)).toEqual(
      Array.from({ length: 47 }, () => 'word word word word word word word word')
    )
    expect(lines.at(-1)?.length).toBeGreaterThan(10)
  })

  it('gives headings even lines', () => {
    expect(texts('one two three four five six', 22, { even: true })).toEqual([
      'one two three',
      'four five six'
    ])
  })

  it('leaves room on the first line for the label before it', () => {
    expect(texts('aaa bbb ccc', 7, { indent: 4 })).toEqual(['aaa', 'bbb ccc'])
    expect(texts('aaaaaaa bbb', 7, { indent: 4 })).toEqual(['', 'aaaaaaa', 'bbb'])
  })

  it('parts a word that is too wide at its syllables, with a hyphen, and an address without', () => {
    const syllables = syllablesFor('pl')
    const word = 'najprawdopodobniejszymi,'
    const lines = texts(word, 15, { syllables })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines[0]).toMatch(/-$/)
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word)
    expect(texts('word'.repeat(11), 15, { syllables }).join('')).toBe('word'.repeat(11))
    expect(texts('biuro.obslugi@przyklad.example', 15, { syllables }).join('')).toBe(
      'biuro.obslugi@przyklad.example'
    )
  })

  it('loses nothing and overruns no column, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), fc.boolean(), (any, width, even) => {
        const lines = breakLines(any, { measure, width, even })
        const joined = lines.map((line) => line.joins + line.text).join('')
        const glued = (part: string) => part.replace(/[ \t\n\u00A0]+/g, ' ').trim()
        expect(glued(joined)).toBe(glued(any))
        for (const line of lines) expect(measure(line.text)).toBeLessThanOrEqual(width)
      })
    )
  })

  it('takes no longer for a hundred thousand letters than a reader would notice', () => {
    const began = performance.now()
    breakLines('word '.repeat(20_000), { measure, width: 80, even: true })
    breakLines('x'.repeat(100_000), { measure, width: 80 })
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
