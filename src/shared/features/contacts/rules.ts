import type { Contact, ContactDraft, ContactKind, ContactOutcome, ContactState } from './schema'

/** The states a kind passes through, in order; the last but one of a complaint is where it counts as solved. */
export const pathOf: Record<ContactKind, readonly ContactState[]> = {
  complaint: ['new', 'step1', 'step2', 'step3', 'step4', 'resolved', 'closed'],
  inquiry: ['new', 'answered', 'closed'],
  suggestion: ['new', 'considered', 'closed'],
  compliment: ['new', 'thanked', 'closed']
}

/** How a contact of a kind can end. */
export const outcomesOf: Record<ContactKind, readonly ContactOutcome[]> = {
  complaint: ['satisfied', 'accepted', 'not_satisfied', 'could_not_be_satisfied', 'withdrawn'],
  inquiry: ['answered', 'became_customer', 'lost', 'withdrawn'],
  suggestion: ['accepted', 'declined', 'withdrawn'],
  compliment: ['thanked']
}

/** Outcomes that need a reason: told to the customer, or learned from (INV-28). */
export const outcomeNeedsReason = (outcome: ContactOutcome | null): boolean =>
  outcome === 'could_not_be_satisfied' || outcome === 'declined' || outcome === 'lost'

/** The state in which a contact of this kind counts as solved, and `resolvedAt` is set. */
export const solvedState: Record<ContactKind, ContactState> = {
  complaint: 'resolved',
  inquiry: 'answered',
  suggestion: 'considered',
  compliment: 'thanked'
}

/** The states in which something is still to be done for the customer, whatever the kind. */
export const openStates = ['new', 'step1', 'step2', 'step3', 'step4'] as const

const placeOf = (kind: ContactKind, state: ContactState) => pathOf[kind].indexOf(state)

/** Whether the contact is solved: at or past the state in which its kind counts as such. */
export function isSolved({ kind, state }: Pick<Contact, 'kind' | 'state'>): boolean {
  return placeOf(kind, state) >= placeOf(kind, solvedState[kind])
}

/** Whether something is still to be done for the customer. */
export const isOpen = (contact: Pick<Contact, 'kind' | 'state'>): boolean => !isSolved(contact)

/** The state after this one; null at the end. */
export function nextState({ kind, state }: Pick<Contact, 'kind' | 'state'>): ContactState | null {
  return pathOf[kind][placeOf(kind, state) + 1] ?? null
}

/** The state before this one; null at the beginning. */
export function previousState({
  kind,
  state
}: Pick<Contact, 'kind' | 'state'>): ContactState | null {
  return pathOf[kind][placeOf(kind, state) - 1] ?? null
}

/** Which of the four steps a complaint is at: 1 to 4, 0 before the first, null for other kinds and once solved. */
export function stepOf({ kind, state }: Pick<Contact, 'kind' | 'state'>): number | null {
  const place = placeOf(kind, state)
  return kind === 'complaint' && place <= 4 ? place : null
}

export type ContactGap = {
  field: keyof ContactDraft
  code:
    | 'required'
    | 'notThisKind'
    | 'notThisState'
    | 'notADay'
    | 'beforeReceived'
    | 'beforeReply'
    | 'inTheFuture'
    | 'textOrTheme'
}

const required = (field: keyof ContactDraft): ContactGap => ({ field, code: 'required' })

/** What leaving a state asks for; what leads on from `new` asks nothing. */
const leaving: Partial<Record<ContactState, (contact: ContactDraft) => ContactGap[]>> = {
  step1: (contact) => {
    const gaps: ContactGap[] = []
    if (contact.factsText === '') gaps.push(required('factsText'))
    if (!contact.listenedTick) gaps.push(required('listenedTick'))
    if (contact.restatedText === '') gaps.push(required('restatedText'))
    if (!contact.restatementConfirmed) gaps.push(required('restatementConfirmed'))
    return gaps
  },
  step2: (contact) => {
    const gaps: ContactGap[] = (['whatHappened', 'whatShouldHave', 'whatWentWrong'] as const)
      .filter((field) => contact[field] === '')
      .map(required)
    if (contact.causeKind === null) gaps.push(required('causeKind'))
    if (contact.causeKind === 'policy' && contact.policyLinks.length === 0)
      gaps.push(required('policyLinks'))
    return gaps
  },
  step3: (contact) => {
    const gaps: ContactGap[] = contact.options.length === 0 ? [required('options')] : []
    if (contact.agreedAction === '') gaps.push(required('agreedAction'))
    if (contact.agreedBy === null) gaps.push(required('agreedBy'))
    return gaps
  },
  step4: (contact) => {
    const gaps: ContactGap[] = contact.actionTaken === '' ? [required('actionTaken')] : []
    if (contact.causeRemoved === null) gaps.push(required('causeRemoved'))
    if (contact.goodwill === null) gaps.push(required('goodwill'))
    if (contact.goodwill === 'given' && contact.goodwillWhat === '')
      gaps.push(required('goodwillWhat'))
    return gaps
  }
}

/** An outcome is one of its kind's own (2.13). */
export function outcomeGaps({
  kind,
  outcome
}: Pick<ContactDraft, 'kind' | 'outcome'>): ContactGap[] {
  return outcome === null || outcomesOf[kind].includes(outcome)
    ? []
    : [{ field: 'outcome', code: 'notThisKind' }]
}

/** What closing asks for, whatever the kind (2.13, INV-28). */
function closingGaps(contact: ContactDraft): ContactGap[] {
  const gaps: ContactGap[] = contact.themeId === null ? [required('themeId')] : []
  gaps.push(...(contact.outcome === null ? [required('outcome')] : outcomeGaps(contact)))
  if (outcomeNeedsReason(contact.outcome) && contact.outcomeReason === '')
    gaps.push(required('outcomeReason'))
  return gaps
}

/** What going on to a state of its path still needs: every step on the way, none skipped (INV-26). */
export function advanceGaps(contact: ContactDraft, to: ContactState): ContactGap[] {
  const path = pathOf[contact.kind]
  const passed = path.slice(placeOf(contact.kind, contact.state), path.indexOf(to))
  const gaps = passed.flatMap((state) => leaving[state]?.(contact) ?? [])
  return to === 'closed' ? [...gaps, ...closingGaps(contact)] : gaps
}

/** A number has a year from 1900 to 2199, wherever on earth it is. */
const [EARLIEST, LATEST] = ['1900-01-02', '2199-12-31']

/** What a contact may never lack or contradict, in whatever state: words or a theme, and moments in order (INV-27). */
export function contactGaps(
  contact: Pick<ContactDraft, 'summary' | 'themeId' | 'receivedAt' | 'firstReplyAt' | 'resolvedAt'>,
  now: string
): ContactGap[] {
  const { receivedAt, firstReplyAt, resolvedAt } = contact
  const gaps: ContactGap[] =
    contact.summary === '' && contact.themeId === null
      ? [{ field: 'summary', code: 'textOrTheme' }]
      : []
  if (receivedAt < EARLIEST || receivedAt > LATEST)
    gaps.push({ field: 'receivedAt', code: 'notADay' })
  if (receivedAt > now) gaps.push({ field: 'receivedAt', code: 'inTheFuture' })
  if (firstReplyAt !== null && firstReplyAt < receivedAt)
    gaps.push({ field: 'firstReplyAt', code: 'beforeReceived' })
  if (firstReplyAt !== null && firstReplyAt > now)
    gaps.push({ field: 'firstReplyAt', code: 'inTheFuture' })
  if (resolvedAt !== null && resolvedAt < (firstReplyAt ?? receivedAt))
    gaps.push({ field: 'resolvedAt', code: 'beforeReply' })
  return gaps
}

/** What standing where it stands asks of a contact: every step behind it is filled in, and what is closed has its end. */
export function standingGaps(contact: ContactDraft): ContactGap[] {
  return advanceGaps({ ...contact, state: 'new' }, contact.state)
}

/**
 * The state a contact has when it becomes another kind: it stays solved or closed where nothing is missing for that,
 * and begins anew where something is, so that no step is ever skipped (INV-26).
 */
export function stateAsKind(contact: ContactDraft, kind: ContactKind): ContactState {
  if (!isSolved(contact)) return 'new'
  const states: ContactState[] = contact.state === 'closed' ? ['closed'] : []
  return (
    [...states, solvedState[kind]].find(
      (state) => standingGaps({ ...contact, kind, state }).length === 0
    ) ?? 'new'
  )
}

/** What may follow from a case in which a policy was followed: nothing but looking at it, or at the relationship (INV-29). */
export function policyWasFollowed(contact: Pick<Contact, 'policyLinks'>): boolean {
  return contact.policyLinks.some((link) => link.followed === 'yes')
}

/** The number as shown: 2025-014. */
export function contactNumber({ year, sequence }: Pick<Contact, 'year' | 'sequence'>): string {
  return `${year}-${String(sequence).padStart(3, '0')}`
}
