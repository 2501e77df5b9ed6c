import {
  parseAbsolute,
  parseDate,
  toCalendarDate,
  toCalendarDateTime,
  toTime,
  toZoned
} from '@internationalized/date'
import { api } from '../api'
import { useRead, valueOf } from './calls'

/** The time zone of the business; the computer's own until the profile is read. */
export function useTimeZone(): string {
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  return profile?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The local day of a moment, `YYYY-MM-DD` (domain.md 2.21, 5). */
export function dayOf(at: string, timeZone: string): string {
  return toCalendarDate(parseAbsolute(at, timeZone)).toString()
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return parseDate(day).subtract({ days: 1 }).toString()
}

/** The moment on another day at the same time of day; a time that a clock change leaves out becomes the next one. */
export function momentOn(day: string, at: string, timeZone: string): string {
  const time = toTime(parseAbsolute(at, timeZone))
  return toZoned(toCalendarDateTime(parseDate(day), time), timeZone)
    .toDate()
    .toISOString()
}
