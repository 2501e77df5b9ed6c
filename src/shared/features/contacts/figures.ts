import { roundedHalfUp } from '../../rounding'
import { isOpen, isSolved } from './rules'
import { type Contact, type ContactKind, contactKinds } from './schema'

/** When an answer and a solution are due; null where there is no limit. */
type Deadlines = { replyDue: string | null; resolveDue: string | null }

/** So many of so many; nothing to tell while `of` is 0. */
export type Share = { part: number; of: number }
/** Ratings and how many there are; the mean is never kept, so that it can be rounded from the exact value. */
export type Ratings = { sum: number; count: number }
/** A length of time as a fraction of milliseconds. */
export type Span = { sum: number; of: number }

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

/** How many of each kind. */
export function kindCounts(
  contacts: readonly Pick<Contact, 'kind'>[]
): Record<ContactKind, number> {
  const count = (kind: ContactKind) => contacts.filter((contact) => contact.kind === kind).length
  return Object.fromEntries(contactKinds.map((kind) => [kind, count(kind)])) as Record<
    ContactKind,
    number
  >
}

const complaintsOf = <C extends Pick<Contact, 'kind'>>(contacts: readonly C[]): C[] =>
  contacts.filter(({ kind }) => kind === 'complaint')

type Answered = Pick<Contact, 'kind' | 'state' | 'receivedAt' | 'firstReplyAt' | 'resolvedAt'>

/** When it was answered; what was solved without a first reply was answered then (2.21 reading 11). */
const repliedAt = (contact: Answered): string | null =>
  contact.firstReplyAt ?? (isSolved(contact) ? contact.resolvedAt : null)

/** When it was solved; one that was opened again is not (2.21 reading 12). */
const solvedAt = (contact: Answered): string | null =>
  isSolved(contact) ? contact.resolvedAt : null

/** The time until the first reply, half of them less; compliments are left out (CALC-6). Null while none is answered. */
export function replyTime(contacts: readonly Answered[]): Span | null {
  return median(
    timesUntil(
      repliedAt,
      contacts.filter(({ kind }) => kind !== 'compliment')
    )
  )
}

/** The time until complaints were solved, half of them less (CALC-6). Null while none is. */
export function solvingTime(contacts: readonly Answered[]): Span | null {
  return median(timesUntil(solvedAt, complaintsOf(contacts)))
}

function timesUntil(
  momentOf: (contact: Answered) => string | null,
  contacts: readonly Answered[]
): number[] {
  return contacts.flatMap((contact) => {
    const moment = momentOf(contact)
    return moment === null ? [] : [Date.parse(moment) - Date.parse(contact.receivedAt)]
  })
}

/** The middle of whole numbers: of an even count, the mean of the middle two. */
function median(values: readonly number[]): Span | null {
  const sorted = values.toSorted((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[half - 1], sorted[half]]
  if (high === undefined) return null
  return sorted.length % 2 === 1 || low === undefined
    ? { sum: high, of: 1 }
    : { sum: low + high, of: 2 }
}

type DeadlinesFor<C> = (contact: C) => Deadlines

/**
 * Answers in time, of those given and those overdue; what still has time is left out, and so are compliments and what
 * has no limit (2.21 reading 13).
 */
export function repliedInLimit<C extends Answered>(
  contacts: readonly C[],
  deadlines: DeadlinesFor<C>,
  now: string
): Share {
  const asked = contacts.filter(({ kind }) => kind !== 'compliment')
  return inLimit(
    asked.map((contact) => [repliedAt(contact), deadlines(contact).replyDue]),
    now
  )
}

/** Complaints solved in time, of those solved and those overdue; what still has time is left out (CALC-7). */
export function solvedInLimit<C extends Answered>(
  contacts: readonly C[],
  deadlines: DeadlinesFor<C>,
  now: string
): Share {
  return inLimit(
    complaintsOf(contacts).map((contact) => [solvedAt(contact), deadlines(contact).resolveDue]),
    now
  )
}

function inLimit(
  pairs: readonly (readonly [done: string | null, due: string | null])[],
  now: string
): Share {
  const judged = pairs.filter(([done, due]) => due !== null && (done !== null || now > due))
  const within = judged.filter(([done, due]) => done !== null && due !== null && done <= due)
  return { part: within.length, of: judged.length }
}

/** The ratings that were given; not asked is not dissatisfied (CALC-8). */
export function ratings(contacts: readonly Pick<Contact, 'satisfaction'>[]): Ratings {
  const given = contacts.flatMap(({ satisfaction }) => satisfaction ?? [])
  return { sum: given.reduce((sum, rating) => sum + rating, 0), count: given.length }
}

/** The ratings after a complaint (2.21 reading 13). */
export const complaintRatings = (
  contacts: readonly Pick<Contact, 'kind' | 'satisfaction'>[]
): Ratings => ratings(complaintsOf(contacts))

/** Customers who were satisfied, 4 or 5, of those who gave a rating after a complaint (CALC-8). */
export function satisfiedShare(contacts: readonly Pick<Contact, 'kind' | 'satisfaction'>[]): Share {
  const given = complaintsOf(contacts).flatMap(({ satisfaction }) => satisfaction ?? [])
  return { part: given.filter((rating) => rating >= 4).length, of: given.length }
}

/** What a theme came to: contacts, ratings, the latest receipt, and different customers. */
export type ThemeFigures = {
  themeId: string
  count: number
  ratings: Ratings
  latest: string
  customers: number
}

/**
 * What customers came about, by theme, the customers’ top three first (CALC-9): more contacts; then less satisfied, no
 * rating after any; then the newest; then by the theme's code. Compliments are left out.
 */
export function themeFigures(
  contacts: readonly Pick<
    Contact,
    'kind' | 'themeId' | 'receivedAt' | 'satisfaction' | 'customerId'
  >[],
  codeOf: (themeId: string) => string
): ThemeFigures[] {
  const counted = contacts.filter(({ kind }) => kind !== 'compliment')
  const themeIds = new Set(counted.flatMap(({ themeId }) => themeId ?? []))
  return [...themeIds]
    .map((themeId): ThemeFigures => {
      const about = counted.filter((contact) => contact.themeId === themeId)
      return {
        themeId,
        count: about.length,
        ratings: ratings(about),
        latest: about.map(({ receivedAt }) => receivedAt).reduce(later),
        customers: distinctCustomers(about)
      }
    })
    .sort(
      (one, other) =>
        other.count - one.count ||
        compareRatings(one.ratings, other.ratings) ||
        compare(other.latest, one.latest) ||
        compare(codeOf(one.themeId), codeOf(other.themeId)) ||
        compare(one.themeId, other.themeId)
    )
}

const later = (one: string, other: string) => (one < other ? other : one)
const compare = (one: string, other: string) => Number(one > other) - Number(one < other)

/** The lower mean first, compared exactly; no rating after any. */
function compareRatings(one: Ratings, other: Ratings): number {
  if (one.count === 0 || other.count === 0)
    return Number(one.count === 0) - Number(other.count === 0)
  return one.sum * other.count - other.sum * one.count
}

/** Different customers, as far as they are kept as such. */
function distinctCustomers(contacts: readonly Pick<Contact, 'customerId'>[]): number {
  return new Set(contacts.flatMap(({ customerId }) => customerId ?? [])).size
}

/** Different customers who complained. */
export const complainants = (contacts: readonly Pick<Contact, 'kind' | 'customerId'>[]): number =>
  distinctCustomers(complaintsOf(contacts))

/** What gestures of goodwill cost, in the smallest unit of the plan's currency. */
export function goodwillCost(
  contacts: readonly Pick<Contact, 'goodwill' | 'goodwillCost'>[]
): number {
  return contacts.reduce(
    (sum, { goodwill, goodwillCost: cost }) => sum + (goodwill === 'given' ? (cost ?? 0) : 0),
    0
  )
}

/** Complaints of these that have to do with a policy, and of them those it was the cause of (CALC-21). */
export function policyHeat(
  contacts: readonly Pick<Contact, 'kind' | 'policyLinks' | 'causeKind'>[],
  policyId: string
): { linked: number; caused: number } {
  const linked = complaintsOf(contacts).filter(({ policyLinks }) =>
    policyLinks.some((link) => link.policyId === policyId)
  )
  return {
    linked: linked.length,
    caused: linked.filter(({ causeKind }) => causeKind === 'policy').length
  }
}

/** How long solving took, half of them less, in whole minutes rounded half up; null without any. */
export function usualMinutes(
  solved: readonly { receivedAt: string; resolvedAt: string }[]
): number | null {
  const times = solved.map((one) => Date.parse(one.resolvedAt) - Date.parse(one.receivedAt))
  const middle = median(times)
  return middle && roundedHalfUp(middle.sum, middle.of * 60_000)
}

/** A span in tenths of hours, as shown: 260 is 26.0 hours. */
export const tenthsOfHours = ({ sum, of }: Span): number => roundedHalfUp(sum * 10, of * 3_600_000)

/** The mean of ratings in tenths, as shown: 27 is 2.7; null without any. */
export const tenthsOfRating = ({ sum, count }: Ratings): number | null =>
  count === 0 ? null : roundedHalfUp(sum * 10, count)

/** A share in whole percent, as shown; null where there is nothing to tell. */
export const percentOf = ({ part, of }: Share): number | null =>
  of === 0 ? null : roundedHalfUp(part * 100, of)
