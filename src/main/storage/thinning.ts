/** What thinning knows of a backup: its place in the order of making, the moment noted then, and why it was made. */
export type Thinnable = { seq: number; madeAt: string; reason: string }

/** Kept whatever else there is. */
const NEWEST = 6
/** Beyond those, the last backup of so many days, weeks and months in which one was made. */
const DAYS = 7
const WEEKS = 5
const MONTHS = 12
const DAY_MS = 86_400_000
/** What was replaced by a migration, a restore or an import can be had back for so long. */
export const UNDO_DAYS = 30
export const replacing = new Set(['migration', 'restore', 'import'])

/**
 * The backups that may go (safety.md 3.6). The order is that of making, never that of a clock, which may jump; nothing
 * goes while the newest lies in the future, and what lies in the future stays.
 */
export function thin<T extends Thinnable>(backups: readonly T[], now: Date): T[] {
  const newestFirst = backups.toSorted((one, other) => other.seq - one.seq)
  const time = (backup: T) => Date.parse(backup.madeAt)
  const [newest] = newestFirst
  if (!newest || time(newest) > now.getTime()) return []
  const kept = new Set(newestFirst.slice(0, NEWEST))
  keepLast(newestFirst, kept, DAYS, (backup) => backup.madeAt.slice(0, 10))
  keepLast(newestFirst, kept, WEEKS, (backup) => String(weekOf(time(backup))))
  keepLast(newestFirst, kept, MONTHS, (backup) => backup.madeAt.slice(0, 7))
  const undoable = (backup: T) =>
    replacing.has(backup.reason) && time(backup) > now.getTime() - UNDO_DAYS * DAY_MS
  return newestFirst.filter(
    (backup) => !kept.has(backup) && !undoable(backup) && time(backup) <= now.getTime()
  )
}

/** Keeps the last backup of each of the newest so many spans of time. */
function keepLast<T>(
  newestFirst: T[],
  kept: Set<T>,
  most: number,
  spanOf: (of: T) => string
): void {
  const spans = new Set<string>()
  for (const backup of newestFirst) {
    const span = spanOf(backup)
    if (spans.has(span)) continue
    if (spans.size === most) return
    spans.add(span)
    kept.add(backup)
  }
}

/** The number of the week, from Monday, since the epoch (a Thursday). */
const weekOf = (milliseconds: number) => Math.floor((milliseconds / DAY_MS + 3) / 7)
