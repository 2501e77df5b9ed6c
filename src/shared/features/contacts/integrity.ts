import { contactGaps, type ContactGap, isSolved, outcomeGaps, pathOf, standingGaps } from './rules'
import type { ContactDraft } from './schema'

/** The app knows no later moment: whether one lies in the future is asked when it is typed, not of what is kept. */
const NEVER = '2200-01-01T00:00:00.000Z'

/** What a whole contact can break that no single field shows: its state, its moments, and what its steps ask for. */
export function contactBreaches(contact: ContactDraft): ContactGap[] {
  const { kind, state, resolvedAt, satisfaction, satisfactionAsked } = contact
  if (!pathOf[kind].includes(state)) return [{ field: 'state', code: 'notThisKind' }]
  const gaps = [...contactGaps(contact, NEVER), ...outcomeGaps(contact), ...standingGaps(contact)]
  if (isSolved(contact) && resolvedAt === null) gaps.push({ field: 'resolvedAt', code: 'required' })
  if (!isSolved(contact) && resolvedAt !== null)
    gaps.push({ field: 'resolvedAt', code: 'notThisState' })
  if (satisfaction !== null && !satisfactionAsked)
    gaps.push({ field: 'satisfactionAsked', code: 'required' })
  return gaps
}
