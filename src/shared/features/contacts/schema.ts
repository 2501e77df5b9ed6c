import { z } from 'zod'
import { choice, day, line, moment, money, requiredText, text, whole } from '../../fields'
import { personRef, record, recordRef } from '../../record'

export const contactKinds = ['complaint', 'inquiry', 'compliment', 'suggestion'] as const
export type ContactKind = (typeof contactKinds)[number]

/** Where a contact stands; which of them a kind passes through is in rules.ts. */
export const contactStates = [
  'new',
  'step1',
  'step2',
  'step3',
  'step4',
  'resolved',
  'answered',
  'considered',
  'thanked',
  'closed'
] as const
export type ContactState = (typeof contactStates)[number]

export const causeKinds = [
  'policy',
  'process',
  'scheduling',
  'information',
  'product_supplies',
  'training',
  'equipment',
  'third_party',
  'accident',
  'misunderstanding',
  'unknown'
] as const

export const contactOutcomes = [
  'satisfied',
  'accepted',
  'not_satisfied',
  'could_not_be_satisfied',
  'withdrawn',
  'lost',
  'answered',
  'became_customer',
  'declined',
  'thanked'
] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

/** A policy the contact has to do with, and whether it was followed (S0-14). */
export const policyLink = z.strictObject({
  policyId: recordRef(),
  followed: choice(['yes', 'no', 'unknown'])
})

/** One word to the customer on the way, “kept informed”. */
export const contactUpdate = z.strictObject({ at: moment(), text: requiredText(2_000) })

export const contactLimits = { options: 20, updates: 100, policyLinks: 20 } as const

/** Someone came with a complaint, a question, praise or an idea (domain.md 2.13). All of it is private but `shareText`. */
export const contact = record({
  /** Counts from 1 within the year and is never reused; shown as 2025-014. */
  year: whole(1900, 2199),
  sequence: whole(1, 1_000_000),
  kind: choice(contactKinds),
  state: choice(contactStates),
  receivedAt: moment(),
  channelId: recordRef(),
  customerId: recordRef().nullable(),
  /** Who it was, where no customer is kept for it. */
  customerText: line(120),
  receivedBy: personRef().nullable(),
  handledBy: personRef().nullable(),
  /** What they said, in their words where possible. */
  summary: text(),
  themeId: recordRef().nullable(),
  // Step 1, understand (S4-D16).
  factsText: text(),
  listenedTick: z.boolean(),
  restatedText: text(),
  restatementConfirmed: z.boolean(),
  // Step 2, find the cause (S4-D17).
  whatHappened: text(),
  whatShouldHave: text(),
  whatWentWrong: text(),
  causeKind: choice(causeKinds).nullable(),
  policyLinks: z.array(policyLink).max(contactLimits.policyLinks),
  // Step 3, discuss solutions (S4-D18).
  options: z.array(requiredText(2_000)).max(contactLimits.options),
  customerIdeas: text(),
  agreedAction: text(),
  agreedBy: day().nullable(),
  // Step 4, solve it (S4-D19).
  actionTaken: text(),
  causeRemoved: choice(['yes', 'this_case', 'no']).nullable(),
  satisfactionAsked: z.boolean(),
  satisfaction: whole(1, 5).nullable(),
  anythingElse: text(),
  // The goodwill gesture (S4-D20): deliberately none, or what, what it cost, and when.
  goodwill: choice(['none_deliberate', 'given']).nullable(),
  goodwillWhat: line(),
  goodwillCost: money().nullable(),
  goodwillPromisedOn: day().nullable(),
  goodwillDeliveredOn: day().nullable(),
  /** The first answer by a person; automatic ones do not count. */
  firstReplyAt: moment().nullable(),
  updates: z.array(contactUpdate).max(contactLimits.updates),
  resolvedAt: moment().nullable(),
  outcome: choice(contactOutcomes).nullable(),
  /** Why it could not be satisfied, was declined or lost (INV-28). */
  outcomeReason: text(2_000),
  learning: text(),
  /** A compliment as it may be passed on to the team, without a name. */
  shareText: text(2_000),
  reopenCount: whole(0, 1_000)
})
export type Contact = z.output<typeof contact.record>
export type ContactDraft = z.output<typeof contact.draft>

/** What a contact is made of at first, beside its number, its kind, when it came and by which channel. */
export const blankContact: Omit<
  ContactDraft,
  'year' | 'sequence' | 'kind' | 'receivedAt' | 'channelId'
> = {
  state: 'new',
  customerId: null,
  customerText: '',
  receivedBy: null,
  handledBy: null,
  summary: '',
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
  customerIdeas: '',
  agreedAction: '',
  agreedBy: null,
  actionTaken: '',
  causeRemoved: null,
  satisfactionAsked: false,
  satisfaction: null,
  anythingElse: '',
  goodwill: null,
  goodwillWhat: '',
  goodwillCost: null,
  goodwillPromisedOn: null,
  goodwillDeliveredOn: null,
  firstReplyAt: null,
  updates: [],
  resolvedAt: null,
  outcome: null,
  outcomeReason: '',
  learning: '',
  shareText: '',
  reopenCount: 0
}

/** The fields the owner edits freely; number, kind, state and what follows from them change by the operations. */
export const contactFields = contact.draft.omit({
  year: true,
  sequence: true,
  kind: true,
  state: true,
  resolvedAt: true,
  reopenCount: true
})
export type ContactFields = z.output<typeof contactFields>
