import { describe, expect, it } from 'vitest'
import { createCalendar, deadlinesOf, standardOn } from '../../src/shared/deadlines'
import type { Limit, ServiceStandard } from '../../src/shared/features/serviceStandards'

const ljubljana = { timeZone: 'Europe/Ljubljana', openDays: [], closedDates: [] }
const hours = (n: number): Limit => ({ n, unit: 'hours' })
const days = (n: number): Limit => ({ n, unit: 'calendar_days' })
const CHANNEL = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10'
const version = (
  effectiveFrom: string,
  fields: Partial<ServiceStandard> = {}
): ServiceStandard => ({
  id: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11',
  rev: 1,
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-05T09:00:00.000Z',
  archivedAt: null,
  title: effectiveFrom,
  channelId: null,
  replyWithin: hours(4),
  resolveWithin: days(2),
  updateEvery: null,
  staffWording: '',
  customerWording: '',
  expectedAnyway: '',
  beyond: '',
  effectiveFrom,
  retiredOn: null,
  ...fields
})

describe('the standard of a day', () => {
  const own = { channelId: CHANNEL }
  const standards = [
    version('2025-01-01'),
    version('2025-06-01'),
    version('2025-03-01', own),
    version('2025-09-01', { ...own, retiredOn: '2025-12-01' })
  ]
  const titleOn = (day: string) => standardOn(standards, CHANNEL, day)?.title ?? null

  it.each([
    ['2024-12-31', null],
    ['2025-01-01', '2025-01-01'],
    ['2025-03-01', '2025-03-01'],
    ['2025-08-31', '2025-03-01'],
    ['2025-11-30', '2025-09-01'],
    ['2025-12-01', '2025-06-01']
  ])('on %s is %s: the channel’s own before the company’s, as long as it lasts', (day, title) => {
    expect(titleOn(day)).toBe(title)
  })

  it('is the one made last where two begin on one day', () => {
    const twice = [
      version('2025-01-01', { createdAt: '2026-01-06T09:00:00.000Z', title: 'last' }),
      version('2025-01-01')
    ]
    expect(standardOn(twice, CHANNEL, '2025-01-01')?.title).toBe('last')
  })

  it('judges by the day where the business is, and sets compliments no limit to be solved', () => {
    const calendar = createCalendar(ljubljana)
    const contact = {
      kind: 'complaint',
      channelId: CHANNEL,
      receivedAt: '2024-12-31T23:30:00.000Z'
    }
    expect(deadlinesOf(contact, standards, calendar)).toEqual({
      replyDue: '2025-01-01T03:30:00.000Z',
      resolveDue: '2025-01-03T22:59:59.000Z'
    })
    const praise = { ...contact, kind: 'compliment' }
    expect(deadlinesOf(praise, standards, calendar).resolveDue).toBeNull()
    const early = { ...contact, receivedAt: '2024-12-31T22:30:00.000Z' }
    expect(deadlinesOf(early, standards, calendar)).toEqual({ replyDue: null, resolveDue: null })
  })
})
