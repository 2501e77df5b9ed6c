import { dayIn } from '../shared/days'

/** The time as the plan sees it; the sample's stands still (domain.md 4.2). */
export type Clock = {
  now: () => Date
  /** The day in the business's local calendar, `YYYY-MM-DD`. */
  today: (timeZone?: string) => string
}

/** A clock on a source of moments; without a zone, the computer's own counts. */
export function clockOf(now: () => Date): Clock {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now, today: (timeZone = own) => dayIn(now(), timeZone) }
}
