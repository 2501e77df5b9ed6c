import { dayIn } from '../days'

/** Where the sample business is. */
export const SAMPLE_ZONE = 'Europe/London'

const HOUR_MS = 3_600_000
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: SAMPLE_ZONE,
  dateStyle: 'short',
  timeStyle: 'short'
})

/** A time of the clock in London, `2025-07-08 10:00`, as a moment. */
export function momentOf(local: string): string {
  const asUtc = moment(local)
  const ahead = moment(clock.format(asUtc)) - asUtc
  return new Date(asUtc - ahead).toISOString()
}

const moment = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00.000Z`)

/** So many hours of the clock after a moment. */
export function hoursAfter(start: string, hours: number): string {
  return new Date(Date.parse(start) + Math.round(hours * HOUR_MS)).toISOString()
}

/** The day a moment falls on in London. */
export const dayOf = (at: string) => dayIn(new Date(at), SAMPLE_ZONE)
