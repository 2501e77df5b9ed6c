import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar, type WorkingTimes } from '../../src/shared/deadlines'
import { weekdays } from '../../src/shared/features/businessProfile'
import type { Limit } from '../../src/shared/features/serviceStandards'
import { patience, runs } from '../support/plans'

const week: WorkingTimes = {
  timeZone: 'Europe/Ljubljana',
  openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  closedDates: []
}
const hours = (n: number): Limit => ({ n, unit: 'hours' })
const days = (n: number): Limit => ({ n, unit: 'calendar_days' })
const working = (n: number): Limit => ({ n, unit: 'working_days' })

type Case = [
  name: string,
  receivedAt: string,
  limit: Limit,
  due: string | null,
  Partial<WorkingTimes>?
]

const cases: Case[] = [
  ['four hours', '2026-01-05T08:00:00.000Z', hours(4), '2026-01-05T12:00:00.000Z'],
  [
    'hours that pass while clocks go back: elapsed hours',
    '2025-10-26T00:30:00.000Z',
    hours(2),
    '2025-10-26T02:30:00.000Z'
  ],
  ['one day', '2026-01-05T08:00:00.000Z', days(1), '2026-01-06T22:59:59.000Z'],
  [
    'one day from an evening that is the next day elsewhere',
    '2026-01-05T23:30:00.000Z',
    days(1),
    '2026-01-07T22:59:59.000Z'
  ],
  ['one day into summer time', '2026-03-28T08:00:00.000Z', days(1), '2026-03-29T21:59:59.000Z'],
  ['one day out of it', '2025-10-25T08:00:00.000Z', days(1), '2025-10-26T22:59:59.000Z'],
  [
    'a day that ends twice: the second end (São Paulo, 17 February 2018)',
    '2018-02-16T12:00:00.000Z',
    days(1),
    '2018-02-18T02:59:59.000Z',
    { timeZone: 'America/Sao_Paulo' }
  ],
  [
    'a day after which midnight is leapt over (São Paulo, 3 November 2018)',
    '2018-11-02T12:00:00.000Z',
    days(1),
    '2018-11-04T02:59:59.000Z',
    { timeZone: 'America/Sao_Paulo' }
  ],
  [
    'a day that was left out: the end of what was before it (Samoa, 30 December 2011)',
    '2011-12-29T12:00:00.000Z',
    days(1),
    '2011-12-30T09:59:59.000Z',
    { timeZone: 'Pacific/Apia' }
  ],
  [
    'one working day from a Friday',
    '2026-01-09T08:00:00.000Z',
    working(1),
    '2026-01-12T22:59:59.000Z'
  ],
  [
    'one working day from a Sunday',
    '2026-01-11T08:00:00.000Z',
    working(1),
    '2026-01-12T22:59:59.000Z'
  ],
  ['five working days', '2026-01-05T08:00:00.000Z', working(5), '2026-01-12T22:59:59.000Z'],
  [
    'a working day after a holiday',
    '2026-01-05T08:00:00.000Z',
    working(1),
    '2026-01-07T22:59:59.000Z',
    { closedDates: ['2026-01-06'] }
  ],
  [
    'working days where only Saturday is one',
    '2026-01-10T08:00:00.000Z',
    working(2),
    '2026-01-24T22:59:59.000Z',
    { openDays: ['sat'] }
  ],
  [
    'working days where no day is open',
    '2026-01-05T08:00:00.000Z',
    working(1),
    null,
    { openDays: [] }
  ],
  ['a leap day', '2028-02-28T08:00:00.000Z', days(1), '2028-02-29T22:59:59.000Z']
]

describe('a deadline (CALC-5)', () => {
  it.each(cases)('%s', (_name, receivedAt, limit, due, other = {}) => {
    expect(createCalendar({ ...week, ...other }).dueAt(receivedAt, limit)).toBe(due)
  })

  it('is the same when it is asked for again', () => {
    const calendar = createCalendar(week)
    for (const limit of [days(3), working(3), working(3), days(3)])
      expect(calendar.dueAt('2026-01-05T08:00:00.000Z', limit)).toBe('2026-01-08T22:59:59.000Z')
  })

  it('and a day begins the second after the one before it ends', () => {
    const calendar = createCalendar({ ...week, timeZone: 'America/Sao_Paulo' })
    expect(calendar.startOf('2026-01-06')).toBe('2026-01-06T03:00:00.000Z')
    expect(calendar.startOf('2018-11-04')).toBe('2018-11-04T03:00:00.000Z')
    expect(calendar.dayOf('2018-11-04T02:59:59.999Z')).toBe('2018-11-03')
    expect(calendar.dayOf('2018-11-04T03:00:00.000Z')).toBe('2018-11-04')
  })
})

const DAY_MS = 86_400_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall clock at a moment, as text that sorts. */
function wallClock(moment: number, timeZone: string): string {
  const [dateStyle, timeStyle] = ['short', 'medium'] as const
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle, timeStyle })
  clocks.set(timeZone, clock)
  return clock.format(moment)
}

/** The last second of a day, found by looking at the clock on the wall every minute. */
function slowEnd(day: string, timeZone: string): string {
  let last = 0
  const noon = Date.parse(`${day}T12:00:59Z`)
  for (let moment = noon - 4 * 3_600_000; moment < noon + 26 * 3_600_000; moment += 60_000)
    if (wallClock(moment, timeZone) <= `${day} 23:59:59`) last = moment
  return new Date(last).toISOString()
}

const next = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/** Counts day after day. */
function slowDue(receivedAt: string, { n, unit }: Limit, times: WorkingTimes): string | null {
  if (unit === 'hours')
    return new Date(
      new Date(receivedAt).setTime(Date.parse(receivedAt) + n * 3_600_000)
    ).toISOString()
  if (unit === 'working_days' && times.openDays.length === 0) return null
  let day = wallClock(Date.parse(receivedAt), times.timeZone).slice(0, 10)
  for (let counted = 0; counted < n;) {
    day = next(day)
    const name = weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 'mon'
    const isOpen = times.openDays.includes(name) && !times.closedDates.includes(day)
    if (unit === 'calendar_days' || isOpen) counted += 1
  }
  return slowEnd(day, times.timeZone)
}

/** Zones whose clocks change at midnight, by half an hour, by 45 minutes, across the date line, or never. */
const zones = [
  'Europe/Ljubljana',
  'Europe/Warsaw',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/Havana',
  'Africa/Cairo',
  'UTC'
]

describe('deadlines', () => {
  it('are those a patient person would count, anywhere', { timeout: patience }, () => {
    const range = { min: new Date('1975-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }
    const times = fc.record({
      timeZone: fc.constantFrom(...zones),
      openDays: fc.subarray([...weekdays]),
      closedDates: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 })
    })
    const limit = fc.record({
      n: fc.integer({ min: 1, max: 9 }),
      unit: fc.constantFrom('hours', 'calendar_days', 'working_days')
    })
    fc.assert(
      fc.property(fc.date(range), times, limit, (moment, { closedDates, ...rest }, within) => {
        const receivedAt = moment.toISOString()
        const closed = closedDates.map((after) =>
          new Date(moment.getTime() + after * DAY_MS).toISOString().slice(0, 10)
        )
        const given = { ...rest, closedDates: closed }
        expect(createCalendar(given).dueAt(receivedAt, within)).toBe(
          slowDue(receivedAt, within, given)
        )
      }),
      { numRuns: runs(300, 20_000) }
    )
  })

  it('never lie before what they are for, nor before a shorter one', { timeout: patience }, () => {
    const moments = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2040-12-31'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 400 }),
        (moment, timeZone, n) => {
          const calendar = createCalendar({ ...week, timeZone })
          const receivedAt = moment.toISOString()
          for (const limit of [hours(n), days(n), working(n)]) {
            const due = calendar.dueAt(receivedAt, limit) ?? ''
            const later = calendar.dueAt(receivedAt, { ...limit, n: n + 1 }) ?? ''
            expect(due > receivedAt && later >= due).toBe(true)
          }
        }
      ),
      { numRuns: runs(200, 10_000) }
    )
  })
})
