import { dayIn } from './days'
import { type BusinessProfile, weekdays } from './features/businessProfile'
import type { Limit, ServiceStandard } from './features/serviceStandards'

const SECOND_MS = 1_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** What of the business profile decides when a day ends and which days count. */
export type WorkingTimes = Pick<BusinessProfile, 'timeZone' | 'openDays' | 'closedDates'>

/** Days and deadlines as the business counts them. */
export type BusinessCalendar = {
  /** The local day of a moment. */
  dayOf: (moment: string) => string
  /** The moment a local day begins. */
  startOf: (day: string) => string
  /** The moment by which something is due that came in at `receivedAt` (CALC-5); null where no day ever counts. */
  dueAt: (receivedAt: string, limit: Limit) => string | null
}

/**
 * The calendar of a business. Hours are elapsed hours, also across clock changes; days end at 23:59:59 where the
 * business is, and if that comes twice, at the second. Today's open and closed days judge the past, too (CALC-5, 2.21
 * reading 10). It remembers what it worked out: make it once for many deadlines.
 */
export function createCalendar({
  timeZone,
  openDays,
  closedDates
}: WorkingTimes): BusinessCalendar {
  const open = new Set(openDays.map((name) => weekdays.indexOf(name)))
  const closed = new Set(closedDates.map(dayNumber))
  const ends = new Map<number, string>()
  const lastWorkingDays = new Map<string, number>()

  function endOf(day: number): string {
    const end = ends.get(day) ?? new Date(endOfDay(day, timeZone)).toISOString()
    ends.set(day, end)
    return end
  }

  /** The n-th working day after a day. */
  function workingDayAfter(day: number, n: number): number {
    const key = `${day} ${n}`
    let [last, counted] = [lastWorkingDays.get(key) ?? day, lastWorkingDays.has(key) ? n : 0]
    while (counted < n) {
      last += 1
      if (open.has((last + 3) % 7) && !closed.has(last)) counted += 1
    }
    lastWorkingDays.set(key, last)
    return last
  }

  return {
    dayOf: (moment) => dayIn(new Date(moment), timeZone),
    startOf: (day) => new Date(Date.parse(endOf(dayNumber(day) - 1)) + SECOND_MS).toISOString(),
    dueAt: (receivedAt, { n, unit }) => {
      if (unit === 'hours') return new Date(Date.parse(receivedAt) + n * HOUR_MS).toISOString()
      const day = dayNumber(dayIn(new Date(receivedAt), timeZone))
      if (unit === 'calendar_days') return endOf(day + n)
      return open.size === 0 ? null : endOf(workingDayAfter(day, n))
    }
  }
}

/** Days since 1 January 1970, a Thursday. */
const dayNumber = (day: string) => Date.parse(day) / DAY_MS

/** The last second of a local day, or of what was there before it where the clocks leapt over it. */
function endOfDay(day: number, timeZone: string): number {
  const end = (day + 1) * DAY_MS - SECOND_MS
  const around = [-36, -24, -12, 0, 12, 24, 36].map((hours) => end + hours * HOUR_MS)
  const offsets = around.map((moment) => wallTime(moment, timeZone) - moment)
  const exact = offsets
    .map((offset) => end - offset)
    .filter((moment) => wallTime(moment, timeZone) === end)
  if (exact.length > 0) return Math.max(...exact)
  let [before, after] = [end - Math.max(...offsets) - SECOND_MS, end - Math.min(...offsets)]
  while (after - before > SECOND_MS) {
    const middle = before + Math.floor((after - before) / SECOND_MS / 2) * SECOND_MS
    if (wallTime(middle, timeZone) > end) after = middle
    else before = middle
  }
  return before
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall shows at a moment, to the second, as if it were UTC. */
function wallTime(moment: number, timeZone: string): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    })
    clocks.set(timeZone, clock)
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clock.formatToParts(moment)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/**
 * The standard that holds for a channel on a day (INV-30): the channel's own version of that day, or the company's.
 * One that was retired holds no longer on the day of its end (2.21 reading 11). Null before the first.
 */
export function standardOn(
  standards: readonly ServiceStandard[],
  channelId: string,
  day: string
): ServiceStandard | null {
  return versionOn(standards, channelId, day) ?? versionOn(standards, null, day)
}

function versionOn(
  standards: readonly ServiceStandard[],
  channelId: string | null,
  day: string
): ServiceStandard | null {
  let newest: ServiceStandard | null = null
  for (const version of standards)
    if (
      version.channelId === channelId &&
      version.effectiveFrom <= day &&
      (newest === null || isLater(version, newest))
    )
      newest = version
  return newest === null || (newest.retiredOn !== null && newest.retiredOn <= day) ? null : newest
}

const isLater = (one: ServiceStandard, other: ServiceStandard) =>
  one.effectiveFrom > other.effectiveFrom ||
  (one.effectiveFrom === other.effectiveFrom && one.createdAt > other.createdAt)

/** When an answer and a solution are due; null where there is no limit. */
export type Deadlines = { replyDue: string | null; resolveDue: string | null }

/** The limits a standard sets for a kind of contact: compliments have none for solving (2.21 reading 11). */
export function deadlinesBy(
  standard: Pick<ServiceStandard, 'replyWithin' | 'resolveWithin'> | null,
  { kind, receivedAt }: { kind: string; receivedAt: string },
  calendar: BusinessCalendar
): Deadlines {
  const [reply, resolve] = [standard?.replyWithin, standard?.resolveWithin]
  return {
    replyDue: reply ? calendar.dueAt(receivedAt, reply) : null,
    resolveDue: resolve && kind !== 'compliment' ? calendar.dueAt(receivedAt, resolve) : null
  }
}

/** A contact's own deadlines: by the standard that held on the day it came in (2.21 reading 1). */
export function deadlinesOf(
  contact: { kind: string; channelId: string; receivedAt: string },
  standards: readonly ServiceStandard[],
  calendar: BusinessCalendar
): Deadlines {
  const standard = standardOn(standards, contact.channelId, calendar.dayOf(contact.receivedAt))
  return deadlinesBy(standard, contact, calendar)
}
