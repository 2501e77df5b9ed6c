import { describe, expect, it } from 'vitest'
import { fold, foldedWords, matchesWords } from '../../src/shared/fold'
import { languageFor } from '../../src/shared/languages'

describe('searching', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Šiška čez žogo', 'siska cez zogo'],
    ['São Paulo', 'sao paulo'],
    ['Zażółć GĘŚLĄ', 'zazolc gesla'],
    ['Straße Đorđe Ærø œuvre', 'strasse dorde aero oeuvre']
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('finds a text when every word typed begins one of its words', () => {
    const text = 'We answer every message within a day – in Łódź, too'
    for (const typed of ['lodz', 'ŁÓDŹ', 'mess ans', '', 'day,', 'too we'])
      expect(matchesWords(text, typed)).toBe(true)
    for (const typed of ['essage', 'lodz2', 'answer never'])
      expect(matchesWords(text, typed)).toBe(false)
  })

  it('takes letters and numbers for words, and nothing else', () => {
    expect(foldedWords('P-07: 24/7, “now”')).toEqual(['p', '07', '24', '7', 'now'])
    expect(foldedWords('— … ')).toEqual([])
  })

  it('reads a letter under ever so many marks at once', () => {
    const began = performance.now()
    expect(fold(`Cafe\u0301 a${'\u0301\u0323'.repeat(50_000)}é`)).toBe('cafe ae')
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('the language of the app', () => {
  it.each([
    [['sl-SI', 'en'], 'sl'],
    [['pt-PT'], 'pt-BR'],
    [['de-DE', 'pl'], 'pl'],
    [['en-US'], 'en'],
    [['ja', 'zh'], 'en'],
    [[], 'en'],
    [['plz', 'sl'], 'sl']
  ] as const)('for a computer that prefers %j is %s', (preferred, language) => {
    expect(languageFor(preferred)).toBe(language)
  })
})
