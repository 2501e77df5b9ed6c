import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberWord } from '../../src/shared/documents/numberWords'
import { createSetting } from '../../src/shared/documents/setting'
import { typeset } from '../../src/shared/documents/typeset'
import { languages } from '../../src/shared/languages'

/** Texts as an owner might type them, with every sign that a typographer would like to change. */
const written = fc
  .array(
    fc.constantFrom(
      ...'a I w z 5 1. 24 € h page nr "no" \'s it\'s -- - – … ... “ ” „ » « ’ ` 5" \t'.split(' '),
      ' ',
      '\n',
      '\u00A0'
    )
  )
  .map((parts) => parts.join(' '))

/** No-break spaces made visible. */
const shown = (text: string) => text.replaceAll('\u00A0', '~')

describe('a text ready to be set', () => {
  it.each([
    ['en', 'I saw a  van', 'I~saw a~van'],
    ['en', 'within 4 h, on page 12', 'within 4~h, on page~12'],
    ['en', 'on 5 January 2026', 'on 5~January 2026'],
    ['en', 'say "no" to Ines\' cat, it\'s hers', 'say "no" to Ines\' cat, it\'s hers'],
    ['pl', 'i w razie skargi z umową', 'i~w~razie skargi z~umową'],
    ['pl', 'mówi "tak" 5 stycznia', 'mówi "tak" 5~stycznia'],
    ['sl', 's ključem v roki', 's~ključem v~roki'],
    ['sl', 'reče ‘ne’ 5. 1. 2026', 'reče ‘ne’ 5.~1.~2026'],
    ['pt-BR', 'em 1º de fevereiro', 'em 1º~de fevereiro'],
    ['pl', 'do 30 € albo 12 345 zł', 'do 30~€ albo 12~345~zł'],
    ['en', 'within 24 hours, since 2024 we', 'within 24~hours, since 2024 we'],
    ['en', 'one – two', 'one~– two']
  ] as const)('in %s, “%s” becomes “%s”', (language, text, expected) => {
    expect(shown(typeset(text, language))).toBe(expected)
  })

  it('keeps lines, paragraphs and lists, whatever ends a line', () => {
    expect(typeset('one\r\ntwo\u2028three', 'en')).toBe('one\ntwo\nthree')
    expect(typeset('- one\n- two\n\n\n\nthree', 'en')).toBe('- one\n- two\n\nthree')
  })

  it('changes nothing but white space, and is done once and for all', () => {
    const bare = (text: string) => text.replace(/[\s\u0085]+/g, '')
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), written),
        fc.constantFrom(...languages),
        (text, language) => {
          const once = typeset(text, language)
          expect(bare(once)).toBe(bare(text))
          expect(typeset(once, language)).toBe(once)
        }
      )
    )
  })
})

describe('a text of the owner', () => {
  const setting = createSetting('sl', { ownLanguage: 'pl', currency: 'EUR' })

  it('is the same text up to white space, in the document and within a sentence of ours', () => {
    const bare = (text: string) => text.replace(/[\s\u0085]+/g, '')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), written), (text) => {
        expect(bare(setting.own(text))).toBe(bare(text))
        const idea = setting.own(text)
        expect(bare(setting.label('paper.rules.ideaWaits', { idea }))).toContain(bare(text))
      })
    )
  })

  it('stands in the marks of its own language when a customer says it, unless it has some', () => {
    expect(shown(setting.said('Nie myślę o sprzątaniu.'))).toBe('„Nie myślę o~sprzątaniu.”')
    for (const text of ['"Nie myślę."', 'Mówi „tak”.', '‘Tak.’', 'Tak.\nNie.'])
      expect(shown(setting.said(text))).toBe(text)
  })
})

describe('a count as a word', () => {
  it.each([
    ['en', 23, 'twenty-three'],
    ['pt-BR', 21, 'vinte e uma'],
    ['pl', 22, 'dwadzieścia dwie'],
    ['pl', 21, 'dwadzieścia jeden'],
    ['sl', 21, 'enaindvajset'],
    ['sl', 2, 'dve'],
    ['en', 40, 'forty']
  ] as const)('is in %s for %i “%s”', (language, value, word) => {
    expect(numberWord(value, language)?.replaceAll('\u00A0', ' ')).toBe(word)
  })

  it('is given to 99 and not beyond', () => {
    for (const language of languages) {
      const words = Array.from({ length: 100 }, (_, value) => numberWord(value, language))
      expect(new Set(words).size).toBe(100)
      expect(words).not.toContain('')
      expect(numberWord(100, language)).toBeNull()
    }
  })
})
