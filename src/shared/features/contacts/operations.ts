import { z } from 'zod'
import { choice, line, moment, text, whole } from '../../fields'
import { reads, writes } from '../../ipc'
import { recordChanges, recordId, recordRef, recordRev } from '../../record'
import { contact, contactFields, contactKinds, contactStates } from './schema'

/** When an answer and a solution are due by the standard of the day it came in; null where there is no limit (CALC-5). */
const due = { replyDue: moment().nullable(), resolveDue: moment().nullable() }

/** A contact as a list shows it, with the customer's name resolved. */
export const contactSummary = z.strictObject({
  ...contact.record.pick({
    id: true,
    rev: true,
    year: true,
    sequence: true,
    kind: true,
    state: true,
    receivedAt: true,
    channelId: true,
    customerId: true,
    themeId: true,
    firstReplyAt: true,
    resolvedAt: true,
    outcome: true
  }).shape,
  /** The first 300 characters of what was said. */
  summary: z.string(),
  customerName: z.string(),
  ...due
})
export type ContactSummary = z.output<typeof contactSummary>

export const contactSorts = ['openFirst', 'newest', 'oldest', 'number'] as const

/** What of the log is looked at; everything that is not given is not narrowed. */
export const contactQuery = z.strictObject({
  kinds: z.array(choice(contactKinds)).max(contactKinds.length).exactOptional(),
  states: z.array(choice(contactStates)).max(contactStates.length).exactOptional(),
  open: z.boolean().exactOptional(),
  themeId: recordRef().exactOptional(),
  channelId: recordRef().exactOptional(),
  customerId: recordRef().exactOptional(),
  policyId: recordRef().exactOptional(),
  /** Words or beginnings of words, folded: `lodz` finds Łódź. */
  typed: line().exactOptional(),
  sort: choice(contactSorts).default('openFirst')
})
export type ContactQuery = z.input<typeof contactQuery>

const newContact = contact.draft.pick({ kind: true, receivedAt: true, channelId: true }).extend(
  contactFields.pick({
    summary: true,
    themeId: true,
    customerId: true,
    customerText: true,
    receivedBy: true,
    handledBy: true
  }).shape
)

export const contactOperations = {
  /** The moment it is for the plan; the sample's clock stands still. */
  now: reads(z.void(), moment()),
  /**
   * A page of the log, how many there are, and how many of those are open. `openFirst`: the open ones, the oldest
   * first, then the solved ones, the newest first.
   */
  list: reads(
    z.strictObject({ query: contactQuery, offset: whole(0, 1_000_000), limit: whole(1, 200) }),
    z.strictObject({ total: z.int(), open: z.int(), items: z.array(contactSummary) })
  ),
  get: reads(recordId, z.strictObject({ contact: contact.record, ...due })),
  /** How many are open, how many of those are past a limit, and how many of each kind; small, for Home and lists. */
  counts: reads(
    z.void(),
    z.strictObject({
      open: z.int(),
      overdue: z.int(),
      all: z.int(),
      kinds: z.strictObject({
        complaint: z.int(),
        inquiry: z.int(),
        compliment: z.int(),
        suggestion: z.int()
      }),
      /** When the one solved last was solved; null before any is. */
      lastSolvedAt: moment().nullable(),
      /** Uses of each theme, by id, most used first: the order of the chips. */
      themes: z.array(z.strictObject({ themeId: recordRef(), count: z.int() }))
    })
  ),
  /**
   * How long complaints received today and in the 364 days before took to be solved, half of them less, in whole
   * minutes; null while none is.
   */
  usualTime: reads(z.void(), z.int().nullable()),
  /** Open complaints and questions, the most urgent first; for Home. */
  urgent: reads(z.strictObject({ limit: whole(1, 50) }), z.array(contactSummary)),
  /** Notes a contact; words or a theme are enough. */
  create: writes(newContact, contact.record),
  /** Saves fields; the moments stay in order (INV-27). */
  update: writes(recordChanges(contactFields), contact.record),
  /**
   * Goes on to a later state with what was filled in on the way; refuses (`invalid`, by field) while a step on the way
   * lacks something (INV-26). Becoming solved without a first reply is refused with `firstReplyAt: required` unless
   * `replyNow` says that this was the reply.
   */
  advance: writes(
    z.strictObject({
      ...recordRev.shape,
      to: choice(contactStates),
      changes: contactFields.exactPartial(),
      replyNow: z.boolean()
    }),
    contact.record
  ),
  /** Back to the step before, while it is open. */
  stepBack: writes(recordRev, contact.record),
  /** A solved or closed one is open again at its first step (2.13). */
  reopen: writes(z.strictObject({ ...recordRev.shape, learning: text() }), contact.record),
  /** Becomes another kind; what was filled in stays. */
  convert: writes(
    z.strictObject({ ...recordRev.shape, kind: choice(contactKinds) }),
    contact.record
  ),
  remove: writes(recordId, z.void())
}
