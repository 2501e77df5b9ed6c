import { describe, expect, it } from 'vitest'
import { createWords } from '../../src/shared/words'

const [en, pt, pl, sl] = [
  createWords('en'),
  createWords('pt-BR'),
  createWords('pl'),
  createWords('sl')
]
/** No-break spaces, which `Intl` writes, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('days', () => {
  it('are short as each language writes them', () => {
    expect([en, pt, pl, sl].map((words) => words.date('2026-01-05'))).toEqual([
      '5 Jan 2026',
      '05/01/2026',
      '5.01.2026',
      '5. 1. 2026'
    ])
  })

  it('are long, alone and in a sentence, where Slovenian has its genitive', () => {
    expect([en, pt, pl, sl].map((words) => words.date('2026-01-05', 'long'))).toEqual([
      '5 January 2026',
      '5 de janeiro de 2026',
      '5 stycznia 2026',
      '5. januar 2026'
    ])
    expect([en, pt, pl, sl].map((words) => words.date('2026-03-05', 'inSentence'))).toEqual([
      '5 March 2026',
      '5 de março de 2026',
      '5 marca 2026',
      '5. marca 2026'
    ])
  })

  it('have every Slovenian month in the genitive', () => {
    const months = Array.from(
      { length: 12 },
      (_, month) =>
        sl.date(`2026-${String(month + 1).padStart(2, '0')}-05`, 'inSentence').split(' ')[1]
    )
    expect(months.join(' ')).toBe(
      'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra'
    )
  })

  it('count the first of a month in Portuguese, unless they are short', () => {
    expect(pt.date('2026-01-01', 'long')).toBe('1º de janeiro de 2026')
    expect(pt.date('2026-01-01', 'dayMonth')).toBe('1º de janeiro')
    expect(pt.date('2026-01-01')).toBe('01/01/2026')
    expect(pt.date('2026-01-11', 'long')).toBe('11 de janeiro de 2026')
  })

  it('stand as titles with their weekday and a capital', () => {
    expect([en, pt, pl, sl].map((words) => words.date('2026-01-05', 'weekday'))).toEqual([
      'Monday, 5 January',
      'Segunda-feira, 5 de janeiro',
      'Poniedziałek, 5 stycznia',
      'Ponedeljek, 5. januar'
    ])
  })

  it('are the same in every time zone, because they have none', () => {
    expect(en.date('2026-12-31', 'long')).toBe('31 December 2026')
  })
})

describe('moments', () => {
  it('have the time of the zone they are asked for', () => {
    expect(en.moment('2026-01-05T08:07:00.000Z', 'Europe/Ljubljana')).toBe(
      '5 January 2026 at 09:07'
    )
    expect(pl.moment('2026-01-05T08:07:00.000Z', 'Europe/Warsaw')).toContain('09:07')
  })
})

describe('numbers', () => {
  it('follow the style sheet of each language', () => {
    expect([en, pt, pl, sl].map((words) => plain(words.number(12345.5)))).toEqual([
      '12,345.5',
      '12.345,5',
      '12 345,5',
      '12.345,5'
    ])
    expect([en, pt, pl, sl].map((words) => plain(words.percent(80)))).toEqual([
      '80%',
      '80%',
      '80%',
      '80 %'
    ])
  })

  it('are money from the smallest unit of the currency', () => {
    expect(plain(en.money(123450, 'EUR'))).toBe('€1,234.50')
    expect(plain(pt.money(123450, 'BRL'))).toBe('R$ 1.234,50')
    expect(plain(pl.money(123450, 'PLN'))).toBe('1234,50 zł')
    expect(plain(sl.money(123450, 'EUR'))).toBe('1234,50 €')
    expect(plain(en.money(1234, 'JPY'))).toBe('JP¥1,234')
  })

  it('are sizes of files, never zero', () => {
    expect(plain(en.size(1))).toBe('1 kB')
    expect(plain(en.size(340_000))).toBe('340 kB')
    expect(plain(pl.size(1_250_000))).toBe('1,3 MB')
  })

  it('are counted in all plural forms', () => {
    const shorten = (words: typeof sl, over: number) => words.format('field.tooLong', { over })
    expect([1, 2, 3, 5].map((over) => shorten(sl, over))).toEqual([
      'Skrajšajte za 1 znak',
      'Skrajšajte za 2 znaka',
      'Skrajšajte za 3 znake',
      'Skrajšajte za 5 znakov'
    ])
    expect(plain(shorten(pt, 1_000_000))).toBe('Encurte em 1.000.000 de caracteres')
  })
})

describe('texts', () => {
  it('join lists as the language does', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(sl.list(['a', 'b', 'c'])).toBe('a, b in c')
  })

  it('refuse to be written with a place left open', () => {
    expect(() => en.format('field.tooLong')).toThrow()
  })

  it('are there or not by name', () => {
    expect(en.has('failure.invalid')).toBe(true)
    expect(en.has('failure.constructor')).toBe(false)
    expect(en.has('toString')).toBe(false)
  })
})
