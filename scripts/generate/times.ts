import type { Random } from './random'

/** A generated plan spans these five years, whatever day it is. */
export const FIRST_DAY = '2021-01-01'
export const LAST_DAY = '2025-12-31'
/** The last evening; what was not done by then is open. */
export const END = Date.parse(`${LAST_DAY}T21:00:00.000Z`)

export const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const DAYS = Math.round((Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / DAY_MS) + 1

/** How busy each day of the week and each month is, from Sunday and from January on. */
const weekdays = [0.15, 1.2, 1, 0.9, 1, 1.3, 0.8]
const months = [0.8, 0.8, 0.9, 1, 1, 0.9, 0.7, 0.6, 1, 1.1, 1.3, 1.6]

/** How far through the five years a moment is, from 0 to 1. */
export const progress = (at: number) => (at - Date.parse(FIRST_DAY)) / (END - Date.parse(FIRST_DAY))

/** So many moments in order, by day: more each year, more before Christmas, few on Sundays, none at night. */
export function* receiptTimes(random: Random, count: number): Generator<number> {
  const weights = Array.from({ length: DAYS }, (_, index) => weightOf(index))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let reached = 0
  let given = 0
  for (const [index, weight] of weights.entries()) {
    reached += weight
    const until = index === DAYS - 1 ? count : Math.round((reached / total) * count)
    yield* ofDay(random, index, until - given)
    given = until
  }
}

function weightOf(index: number): number {
  const date = new Date(Date.parse(FIRST_DAY) + index * DAY_MS)
  const busy = (weekdays[date.getUTCDay()] ?? 1) * (months[date.getUTCMonth()] ?? 1)
  return busy * (0.6 + (0.8 * index) / DAYS)
}

/** From six in the morning to eight in the evening: the same local day wherever in Europe. */
function ofDay(random: Random, index: number, count: number): number[] {
  const start = Date.parse(FIRST_DAY) + index * DAY_MS + 6 * HOUR_MS
  const middle = (random.next() + random.next()) / 2
  return Array.from({ length: count }, () => {
    const share = (random.next() + random.next() + middle) / 3
    return start + Math.floor(share * 14 * 60) * 60_000
  }).toSorted((one, other) => one - other)
}

/** A moment as records keep it. */
export const momentAt = (at: number) => new Date(at).toISOString()
/** The day of a moment; nothing in a generated plan happens at night, when the zones differ. */
export const dayAt = (at: number) => momentAt(at).slice(0, 10)
