import { z } from 'zod'
import { choice, day, text } from '../../fields'
import { reads, writes } from '../../ipc'
import { recordChanges, recordId, recordOperations, recordRev } from '../../record'
import {
  necessities,
  policy,
  policyFields,
  policyIdea,
  policyRevision,
  revisionTriggers,
  stances
} from './schema'

/** A policy as a list or the board shows it. */
export const policySummary = policy.record.pick({
  id: true,
  rev: true,
  number: true,
  topicCode: true,
  title: true,
  wording: true,
  stance: true,
  necessity: true,
  status: true,
  audience: true,
  origin: true,
  setsUsApart: true,
  effectiveFrom: true,
  reviewDate: true,
  retiredOn: true,
  updatedAt: true
})
export type PolicySummary = z.output<typeof policySummary>

const newPolicy = policy.draft.pick({ topicCode: true, title: true, wording: true, origin: true })

export const policyOperations = {
  list: reads(z.void(), z.array(policySummary)),
  get: reads(recordId, policy.record),
  revisions: reads(recordId, z.array(policyRevision.record)),
  create: writes(newPolicy, policy.record),
  /** Several drafts at once, from the catalogue: one undo step. */
  createMany: writes(z.array(newPolicy).min(1).max(100), z.array(policy.record)),
  /** Saves fields; a change of wording on a policy in force writes a revision (INV-20). */
  update: writes(recordChanges(policyFields), policy.record),
  /**
   * Sorts a policy into a quadrant, with what that quadrant demands. A policy in force is refused (`invalid`, by
   * field) while something is missing; unfriendly and unnecessary retires it at once (S4-C20, INV-17).
   */
  move: writes(
    z.strictObject({
      ...recordRev.shape,
      stance: choice(stances),
      necessity: choice(necessities),
      changes: policyFields.exactPartial()
    }),
    policy.record
  ),
  /** Takes a policy off the board's quadrants, back to “not sorted yet”; only while it is not in force. */
  unsort: writes(recordRev, policy.record),
  /** Brings a draft into force from a day on (S2-9); refuses with what is missing, by field. */
  activate: writes(z.strictObject({ ...recordRev.shape, effectiveFrom: day() }), policy.record),
  /** Marks a policy in force as being looked at again; it leaves the staff edition until that is done. */
  startReview: writes(recordRev, policy.record),
  /** Looked at again and kept: the next review is `policyReviewMonths` away (CALC-16). */
  finishReview: writes(z.strictObject({ ...recordRev.shape, reason: text(2_000) }), policy.record),
  /** Drops a policy; its wording and the day are kept (S4-C20, INV-21). */
  retire: writes(z.strictObject({ ...recordRev.shape, reason: text(2_000) }), policy.record),
  /** A dropped policy becomes a draft again. */
  bringBack: writes(recordRev, policy.record),
  /** Says why a revision came about. */
  explainRevision: writes(
    z.strictObject({
      ...recordRev.shape,
      reason: text(2_000),
      trigger: choice(revisionTriggers).nullable()
    }),
    policyRevision.record
  ),
  remove: writes(recordId, z.void())
}

export const policyIdeaOperations = {
  ...recordOperations({
    draft: policyIdea.draft.pick({ text: true, source: true }),
    record: policyIdea.record
  }),
  /** The idea becomes a draft policy. */
  accept: writes(recordRev, policy.record),
  /** Turned down, with the reason why. */
  reject: writes(z.strictObject({ ...recordRev.shape, reason: text(2_000) }), policyIdea.record)
}
