import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf } from '../../src/main/clock'
import { addMonths, dayIn, daysBetween } from '../../src/shared/days'
import { runs } from '../support/plans'

describe('months after a day', () => {
  it.each([
    ['2026-01-05', 12, '2027-01-05'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['1999-12-31', 36, '2002-12-31']
  ])('%s and %i months is %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then)
  })
})

describe('days between two days', () => {
  it.each([
    ['2026-01-05', '2026-01-05', 0],
    ['2026-01-05', '2026-01-06', 1],
    ['2026-01-06', '2026-01-05', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['1900-01-01', '2199-12-31', 109_572]
  ])('%s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('are as many as the days one counts', () => {
    const someDay = fc.integer({ min: 0, max: 100_000 }).map((n) => new Date(n * 86_400_000))
    fc.assert(
      fc.property(someDay, fc.nat(10_000), (from, days) => {
        const to = new Date(from.getTime() + days * 86_400_000)
        const [first, last] = [from, to].map((date) => date.toISOString().slice(0, 10))
        expect(daysBetween(first ?? '', last ?? '')).toBe(days)
      }),
      { numRuns: runs(500, 20_000) }
    )
  })
})

describe('today', () => {
  it.each([
    ['2026-01-05T22:59:00Z', 'Europe/Ljubljana', '2026-01-05'],
    ['2026-01-05T23:00:00Z', 'Europe/Ljubljana', '2026-01-06'],
    ['2026-03-31T21:59:59Z', 'Europe/Warsaw', '2026-03-31'],
    ['2026-03-31T22:00:00Z', 'Europe/Warsaw', '2026-04-01'],
    ['2026-01-01T02:59:00Z', 'America/Sao_Paulo', '2025-12-31'],
    ['2026-01-05T10:59:00Z', 'Pacific/Auckland', '2026-01-05'],
    ['2026-01-05T11:00:00Z', 'Pacific/Auckland', '2026-01-06'],
    ['2026-01-05T18:14:00Z', 'Asia/Kathmandu', '2026-01-05'],
    ['2026-01-05T18:15:00Z', 'Asia/Kathmandu', '2026-01-06']
  ])('at %s in %s is %s (R21)', (moment, zone, day) => {
    expect(dayIn(new Date(moment), zone)).toBe(day)
    expect(clockOf(() => new Date(moment)).today(zone)).toBe(day)
  })

  it('is the computer’s own day while the business has no zone', () => {
    const now = new Date('2026-01-05T09:00:00Z')
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(clockOf(() => now).today()).toBe(dayIn(now, own))
  })
})
