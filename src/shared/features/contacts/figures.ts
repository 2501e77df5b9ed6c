import { isOpen } from './rules'
import type { Contact } from './schema'

/** When an answer and a solution are due; null where there is no limit. */
type Deadlines = { replyDue: string | null; resolveDue: string | null }

/** What a contact that is open waits for next: the earlier of the limits that are not met yet (CALC-5). */
export function nextDue(
  contact: Pick<Contact, 'kind' | 'state' | 'firstReplyAt'>,
  { replyDue, resolveDue }: Deadlines
): string | null {
  if (!isOpen(contact)) return null
  const reply = contact.firstReplyAt === null ? replyDue : null
  if (reply === null || resolveDue === null) return reply ?? resolveDue
  return reply < resolveDue ? reply : resolveDue
}

/** How long solving took, half of them less, in whole minutes rounded half up; null without any. */
export function usualMinutes(
  solved: readonly { receivedAt: string; resolvedAt: string }[]
): number | null {
  const times = solved.map((one) => Date.parse(one.resolvedAt) - Date.parse(one.receivedAt))
  const middle = median(times)
  return middle && Math.floor((middle.sum * 2 + middle.of * 60_000) / (middle.of * 120_000))
}

/** The middle of whole numbers as a fraction: of an even count, the mean of the middle two. */
function median(values: readonly number[]): { sum: number; of: number } | null {
  const sorted = values.toSorted((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[half - 1], sorted[half]]
  if (high === undefined) return null
  return sorted.length % 2 === 1 || low === undefined
    ? { sum: high, of: 1 }
    : { sum: low + high, of: 2 }
}
