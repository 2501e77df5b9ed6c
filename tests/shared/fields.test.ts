import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  choice,
  day,
  fieldBounds,
  fieldChoices,
  fieldKind,
  isDay,
  line,
  money,
  moment,
  normalText,
  requiredLine,
  requiredText,
  text,
  whole
} from '../../src/shared/fields'
import { runs } from '../support/plans'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '\ud800',
      '\udc00',
      '\u0000',
      '\u2028',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u0301',
      'e',
      '\u00a0',
      '\ufeff',
      '\u0958',
      '…'
    ),
    maxLength: 12
  })
)

describe('a text', () => {
  it.each([
    ['composes letters', 'Cafe\u0301', 'Café'],
    ['has one kind of line end', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['loses control characters but tabs and line ends', 'a\u0000b\u001b[1mc\td\u0085', 'ab[1mc\td'],
    ['has no lone surrogate', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['keeps emoji and their joiners', '👩‍👩‍👧 🏳️‍🌈', '👩‍👩‍👧 🏳️‍🌈'],
    ['keeps right-to-left text', ' שלום ', 'שלום'],
    ['has no white space at its ends', '\u00a0 a \n', 'a'],
    ['has no byte order mark', '\ufeffa', 'a']
  ])('%s', (_what, typed, kept) => {
    expect(normalText(typed)).toBe(kept)
    expect(text().parse(typed)).toBe(kept)
  })

  it('is kept as it is the second time, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const field of [line(), text()]) {
          const kept = field.parse(typed)
          expect(field.parse(kept)).toBe(kept)
          expect(kept.isWellFormed()).toBe(true)
          expect(JSON.parse(JSON.stringify(kept))).toBe(kept)
        }
        expect(line().parse(typed)).not.toMatch(/[\n\t]/)
      }),
      { numRuns: runs(2_000, 50_000) }
    )
  })

  it.each([
    [120, true],
    [121, false],
    [1_000_000, false]
  ])('of %i characters in a line of 120 is accepted: %s', (length, accepted) => {
    expect(line(120).safeParse('x'.repeat(length)).success).toBe(accepted)
    expect(line(120).safeParse(` ${'x'.repeat(length)}\n`).success).toBe(accepted)
  })

  it.each(['', ' ', '\n\t', '\u0000', '\u200b', '\u2060\u00ad', '\ufeff'])(
    'that shows nothing (%j) is none, and does not fill in what is required',
    (typed) => {
      expect([line().parse(typed), text().parse(typed)]).toEqual(['', ''])
      expect(requiredLine().safeParse(typed).success).toBe(false)
    }
  )

  it.each(['.', '🧹', '֎', '9'])('as short as %s does', (typed) => {
    expect(requiredLine().safeParse(typed).success).toBe(true)
  })

  it.each([
    ['spaces', ' '.repeat(400_000)],
    ['tabs and line ends', ' \t\n'.repeat(100_000)],
    ['marks out of order', '\u0301\u0323'.repeat(150_000)],
    ['marks of two kinds', '\u0301'.repeat(150_000) + '\u0323'.repeat(150_000)]
  ])('of very many %s is judged at once', (_what, many) => {
    const began = performance.now()
    for (const field of [line(), text()])
      expect(field.safeParse(`a${many}b`)).toHaveProperty('success')
    expect(performance.now() - began).toBeLessThan(1_500)
  })
})

describe('a day', () => {
  it.each(['2026-01-05', '2024-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])(
    '%s exists',
    (day) => {
      expect(isDay(day)).toBe(true)
    }
  )

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '26-01-05',
    '2026-1-5',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '2026-01-05\n',
    '２０２６-01-05',
    ''
  ])('%j does not', (day) => {
    expect(isDay(day)).toBe(false)
  })
})

describe('a number', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53, -1, '1', null, 1n])(
    '%s is no amount of money',
    (value) => {
      expect(money().safeParse(value).success).toBe(false)
    }
  )

  it('may be either of its bounds', () => {
    expect([0, 1, 36, 37].map((value) => whole(1, 36).safeParse(value).success)).toEqual([
      false,
      true,
      true,
      false
    ])
  })
})

it('a moment is in UTC, to the millisecond', () => {
  for (const [value, is] of [
    ['2026-01-05T09:00:00.000Z', true],
    ['2026-01-05T09:00:00Z', false],
    ['2026-01-05T09:00:00.000+01:00', false],
    ['2026-02-30T09:00:00.000Z', false],
    ['2026-01-05', false]
  ] as const)
    expect(moment().safeParse(value).success).toBe(is)
})

it('a form knows what to show for every kind of field, also for one that may be empty', () => {
  const kinds = [
    [line(), 'line'],
    [requiredLine(80), 'line'],
    [text(), 'text'],
    [requiredText().nullable(), 'text'],
    [day().nullable(), 'day'],
    [money().nullable(), 'money'],
    [whole(1, 3), 'number'],
    [choice(['a', 'b']).nullable(), 'choice'],
    [z.array(choice(['a', 'b'])).max(2), 'choices'],
    [z.boolean(), 'tick'],
    [z.uuid(), 'other']
  ] as const
  expect(kinds.map(([schema]) => fieldKind(schema))).toEqual(kinds.map(([, kind]) => kind))
  expect(fieldChoices(z.array(choice(['a', 'b'])))).toEqual(['a', 'b'])
  expect(fieldChoices(line())).toEqual([])
  expect(fieldBounds(whole(1, 3).nullable())).toEqual({ least: 1, most: 3 })
  expect(fieldBounds(line())).toEqual({})
})
