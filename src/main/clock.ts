/** The time as the plan sees it; the sample's stands still (domain.md 4.2). */
export type Clock = {
  now: () => Date
  /** The day in the business's local calendar, `YYYY-MM-DD`. */
  today: (timeZone?: string) => string
}

const days = new Map<string, Intl.DateTimeFormat>()

/** The local day of a moment in a time zone (IANA name). */
export function dayIn(moment: Date, timeZone: string): string {
  let format = days.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit'
    })
    days.set(timeZone, format)
  }
  const parts = Object.fromEntries(
    format.formatToParts(moment).map((part) => [part.type, part.value])
  )
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** A clock on a source of moments; without a zone, the computer's own counts. */
export function clockOf(now: () => Date): Clock {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now, today: (timeZone = own) => dayIn(now(), timeZone) }
}
