import { z } from 'zod'
import { choice, day, line, money, requiredLine, requiredText, text, whole } from '../../fields'
import { record } from '../../record'
import { topicCodes } from './topics'

export const stances = ['friendly', 'unfriendly'] as const
export type Stance = (typeof stances)[number]
export const necessities = ['necessary', 'unnecessary'] as const
export type Necessity = (typeof necessities)[number]
/** What a quadrant of the board asks for (INV-17); also the quadrant's name. */
export const decisions = ['strengthen', 'keep_extra', 'soften', 'discard'] as const
export type Decision = (typeof decisions)[number]
export const reasonKinds = [
  'law',
  'health_safety',
  'insurance',
  'contract',
  'cost',
  'customer_wish',
  'habit',
  'other'
] as const
export const audiences = ['customers', 'staff', 'owner'] as const
export const displayPlaces = [
  'counter',
  'website',
  'invoice',
  'email_footer',
  'contract',
  'vehicle',
  'printed_plan',
  'other'
] as const
export const policyStatuses = ['idea', 'draft', 'active', 'under_review', 'retired'] as const

/** Most places a policy can be shown at. */
export const DISPLAYS = 20

/** Where customers can see the policy; `stepsFromHome` counts clicks on the website (S2-10). */
export const display = z.strictObject({
  place: choice(displayPlaces),
  detail: line(),
  stepsFromHome: whole(0, 20).nullable(),
  since: day().nullable()
})
export type Display = z.output<typeof display>

/** What the owner writes of a policy (domain.md 2.10). The app alone sets code, status and the dates that follow from it. */
export const policy = record({
  topicCode: choice(topicCodes),
  title: requiredLine(160),
  wording: text(),
  stance: choice(stances).nullable(),
  necessity: choice(necessities).nullable(),
  reasonKind: choice(reasonKinds).nullable(),
  reasonText: text(),
  /** The answer to “compulsory, or merely convenient?” (INV-18). */
  compulsory: choice(['compulsory', 'convenient']).nullable(),
  customerExplanation: text(),
  compromise: text(),
  noCompromisePossible: z.boolean(),
  noCompromiseWhy: text(),
  strengthenNote: text(),
  beyondExpectation: text(),
  staffMayDecide: text(),
  goodwillLimit: money().nullable(),
  whenToPassOn: text(),
  setsUsApart: z.boolean(),
  setsUsApartHow: text(),
  /** The part of the vision it serves (S0-18). */
  serves: choice(['vision', 'value-1', 'value-2', 'value-3', 'value-4', 'value-5']).nullable(),
  audience: choice(audiences),
  displays: z.array(display).max(DISPLAYS),
  /** “I have checked the law where I trade.” */
  lawChecked: z.boolean(),
  proposedBy: line(120),
  ownerPerson: line(120),
  origin: choice(['catalogue', 'own']),
  /** Counts from 1 and is never reused; shown as P-01. */
  number: whole(1, 1_000_000),
  status: choice(policyStatuses),
  effectiveFrom: day().nullable(),
  reviewDate: day().nullable(),
  retiredOn: day().nullable()
})
export type Policy = z.output<typeof policy.record>
export type PolicyDraft = z.output<typeof policy.draft>

/** What a policy is made of at first, beside its title and its number. */
export const blankPolicy: Omit<PolicyDraft, 'title' | 'number'> = {
  topicCode: 'custom',
  wording: '',
  stance: null,
  necessity: null,
  reasonKind: null,
  reasonText: '',
  compulsory: null,
  customerExplanation: '',
  compromise: '',
  noCompromisePossible: false,
  noCompromiseWhy: '',
  strengthenNote: '',
  beyondExpectation: '',
  staffMayDecide: '',
  goodwillLimit: null,
  whenToPassOn: '',
  setsUsApart: false,
  setsUsApartHow: '',
  serves: null,
  audience: 'customers',
  displays: [],
  lawChecked: false,
  proposedBy: '',
  ownerPerson: '',
  origin: 'own',
  status: 'draft',
  effectiveFrom: null,
  reviewDate: null,
  retiredOn: null
}

/** The fields the owner edits freely; the others change through activate, move, review and retire. */
export const policyFields = policy.draft.omit({
  number: true,
  status: true,
  origin: true,
  retiredOn: true
})
export type PolicyFields = z.output<typeof policyFields>

export const revisionTriggers = [
  'complaint',
  'assessment',
  'law',
  'staff',
  'review',
  'other'
] as const
export const revisionKinds = [
  'first',
  'wording',
  'compromise',
  'reviewed',
  'retired',
  'returned'
] as const

/** One line of “How it changed” (INV-20); `wording` is what applied from then on. */
export const policyRevision = record({
  policyId: z.uuid(),
  number: whole(1, 100_000),
  kind: choice(revisionKinds),
  changedOn: day(),
  wording: text(),
  reason: text(2_000),
  trigger: choice(revisionTriggers).nullable(),
  /** What set it off, in words, until the records it points to exist. */
  triggerNote: line()
})
export type PolicyRevision = z.output<typeof policyRevision.record>

/** Where an idea for a policy came from. */
export const ideaSources = ['contact', 'research', 'staff', 'owner'] as const

/** A thought about a further policy (S4-C28). */
export const policyIdea = record({
  text: requiredText(2_000),
  source: choice(ideaSources),
  status: choice(['new', 'accepted', 'rejected']),
  /** Why it was rejected; asked for. */
  reason: text(2_000),
  notedOn: day(),
  /** The policy it became. */
  policyId: z.uuid().nullable()
})
export type PolicyIdea = z.output<typeof policyIdea.record>
