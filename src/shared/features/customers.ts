import { z } from 'zod'
import { choice, day, line, requiredLine, text, whole } from '../fields'
import { reads } from '../ipc'
import { listOperations, record, recordRef } from '../record'

export const cameThrough = ['walk_in', 'web', 'referral', 'repeat', 'ad', 'other'] as const
export const relationshipReviews = ['none', 'due', 'keep', 'part_ways'] as const

/** Someone who buys here, as far as the owner wants to keep it (domain.md 2.12). All of it is private. */
export const customer = record({
  displayName: requiredLine(120),
  contactDetail: line(),
  since: day().nullable(),
  regular: z.boolean(),
  cameThrough: choice(cameThrough).nullable(),
  referredBy: recordRef().nullable(),
  leftOn: day().nullable(),
  leftReason: text(2_000),
  relationshipReview: choice(relationshipReviews),
  relationshipNote: text(2_000),
  /** The day the name was taken out (INV-24). */
  anonymisedOn: day().nullable()
})
export type Customer = z.output<typeof customer.record>
export type CustomerDraft = z.output<typeof customer.draft>

/** A customer of whom only the name is known. */
export function customerNamed(displayName: string): CustomerDraft {
  return {
    displayName,
    contactDetail: '',
    since: null,
    regular: false,
    cameThrough: null,
    referredBy: null,
    leftOn: null,
    leftReason: '',
    relationshipReview: 'none',
    relationshipNote: '',
    anonymisedOn: null
  }
}

export type CustomerGap = { field: 'leftOn'; code: 'beforeSince' }

/** What does not fit together: nobody leaves before they came. */
export function customerGaps({
  since,
  leftOn
}: Pick<CustomerDraft, 'since' | 'leftOn'>): CustomerGap[] {
  return since !== null && leftOn !== null && leftOn < since
    ? [{ field: 'leftOn', code: 'beforeSince' }]
    : []
}

/** A customer as a list or a field that completes what is typed shows it. */
export const customerSummary = customer.record.pick({
  id: true,
  rev: true,
  displayName: true,
  contactDetail: true,
  since: true,
  regular: true,
  leftOn: true,
  archivedAt: true
})
export type CustomerSummary = z.output<typeof customerSummary>

/** What the owner fills in of a customer. */
export const customerFields = customer.draft.omit({ anonymisedOn: true })
export type CustomerFields = z.output<typeof customerFields>

export const customerOperations = {
  ...listOperations({ draft: customerFields, record: customer.record }),
  /** Those whose name or detail has every word typed, by name; a page of them, and how many there are. */
  find: reads(
    z.strictObject({ words: line(), offset: whole(0, 1_000_000), limit: whole(1, 200) }),
    z.strictObject({ total: z.int(), items: z.array(customerSummary) })
  )
}
