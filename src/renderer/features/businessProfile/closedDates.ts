import { dayAfter, daysBetween } from '../../../shared/days'

/** Days on end, both ends included. */
export type Stretch = { from: string; to: string }

/** Every day of a stretch, but no more than `most`: a slip of the keyboard may name a century. */
export function daysOf({ from, to }: Stretch, most: number): string[] {
  const count = Math.min(daysBetween(from, to) + 1, most)
  return Array.from({ length: Math.max(count, 0) }, (_, index) => dayAfter(from, index))
}

/** Days as the stretches they form, the earliest first. */
export function stretches(days: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  for (const day of [...new Set(days)].toSorted()) {
    const last = found.at(-1)
    if (last && daysBetween(last.to, day) === 1) last.to = day
    else found.push({ from: day, to: day })
  }
  return found
}

/** The days without those of a stretch. */
export function withoutStretch(days: readonly string[], { from, to }: Stretch): string[] {
  return days.filter((day) => day < from || day > to)
}
