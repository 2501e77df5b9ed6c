import type {
  ContactKind,
  ContactOutcome,
  ContactState
} from '../../../src/shared/features/contacts/schema'

/** What a contact is, as far as its states go: nothing but plain values. */
export type Case = {
  kind: ContactKind
  state: ContactState
  /** The first reply: at the moment the test gives it, or at the moment of solving. */
  replied: 'given' | 'solving' | null
  solved: boolean
  reopened: number
  fields: Fields
}

/** The fields that decide how far a contact may go. */
export type Fields = {
  summary: string
  themeId: string | null
  factsText: string
  listenedTick: boolean
  restatedText: string
  restatementConfirmed: boolean
  whatHappened: string
  whatShouldHave: string
  whatWentWrong: string
  causeKind: 'process' | 'policy' | null
  policyLinks: { policyId: string; followed: 'yes' | 'no' }[]
  options: string[]
  agreedAction: string
  agreedBy: string | null
  actionTaken: string
  causeRemoved: 'yes' | 'no' | null
  goodwill: 'none_deliberate' | 'given' | null
  goodwillWhat: string
  outcome: ContactOutcome | null
  outcomeReason: string
}

export const untouched: Fields = {
  summary: 'Cold coffee',
  themeId: null,
  factsText: '',
  listenedTick: false,
  restatedText: '',
  restatementConfirmed: false,
  whatHappened: '',
  whatShouldHave: '',
  whatWentWrong: '',
  causeKind: null,
  policyLinks: [],
  options: [],
  agreedAction: '',
  agreedBy: null,
  actionTaken: '',
  causeRemoved: null,
  goodwill: null,
  goodwillWhat: '',
  outcome: null,
  outcomeReason: ''
}

export const ways: Record<ContactKind, ContactState[]> = {
  complaint: ['new', 'step1', 'step2', 'step3', 'step4', 'resolved', 'closed'],
  inquiry: ['new', 'answered', 'closed'],
  suggestion: ['new', 'considered', 'closed'],
  compliment: ['new', 'thanked', 'closed']
}
const endings: Record<ContactKind, string> = {
  complaint: 'satisfied accepted not_satisfied could_not_be_satisfied withdrawn',
  inquiry: 'answered became_customer lost withdrawn',
  suggestion: 'accepted declined withdrawn',
  compliment: 'thanked'
}
const needReason = 'could_not_be_satisfied declined lost'

export const fits = (kind: ContactKind, outcome: string | null): boolean =>
  outcome === null || endings[kind].split(' ').includes(outcome)

/** How far along its way a state is. */
export const place = (kind: ContactKind, state: ContactState): number => ways[kind].indexOf(state)
/** Where a way counts as solved: the last place but one. */
export const solvedPlace = (kind: ContactKind): number => ways[kind].length - 2

/** Whether nothing is missing for a contact to stand at a place of its way, as domain.md 2.13 has it. */
export function mayStand(kind: ContactKind, at: number, fields: Fields): boolean {
  const { causeKind, policyLinks, goodwill, goodwillWhat, outcome, outcomeReason } = fields
  const steps = [
    true,
    fields.factsText && fields.listenedTick && fields.restatedText && fields.restatementConfirmed,
    fields.whatHappened &&
      fields.whatShouldHave &&
      fields.whatWentWrong &&
      causeKind &&
      (causeKind !== 'policy' || policyLinks.length),
    fields.options.length && fields.agreedAction && fields.agreedBy,
    fields.actionTaken && fields.causeRemoved && goodwill && (goodwill !== 'given' || goodwillWhat)
  ]
  if (fields.summary === '' && fields.themeId === null) return false
  if (!fits(kind, outcome)) return false
  if (kind === 'complaint' && !steps.slice(0, at).every(Boolean)) return false
  if (at <= solvedPlace(kind)) return true
  if (fields.themeId === null || outcome === null) return false
  return !needReason.split(' ').includes(outcome) || outcomeReason !== ''
}
