import { z } from 'zod'
import { requiredText, text, whole } from '../../fields'
import { reads, writes } from '../../ipc'
import { recordChanges, recordId, recordRev } from '../../record'
import { answer, assessment, improvementArea, quarterKey } from './schema'

/** One quarter with its answers and the areas that came of it. */
export const assessmentWhole = z.strictObject({
  assessment: assessment.record,
  answers: z.array(answer.record),
  areas: z.array(improvementArea.record)
})
export type AssessmentWhole = z.output<typeof assessmentWhole>

const editable = assessment.draft.pick({
  includesStaff: true,
  overallNote: true,
  sectionNotes: true
})

const count = z.int().min(0)

/** What the other records say that bears on a statement; it is shown beside it and never gives the answer. */
export const ownRecords = z.strictObject({
  /** Complaints of the last 365 days; how many have a cause noted, and how many causes were removed for good. */
  complaints: z.strictObject({ received: count, withCause: count, causeRemoved: count }),
  /** Goodwill gestures of the last 365 days. */
  goodwill: count,
  /** Policies in force that are friendly and no more than an extra. */
  extras: count,
  /** People and policies with an amount up to which may be decided on the spot. */
  limits: count,
  /** Channels in use, by what they are used for. */
  channels: z.strictObject({ orders: count, questions: count, problems: count })
})
export type OwnRecords = z.output<typeof ownRecords>

export const assessmentOperations = {
  /** All quarters with their answers, the newest first; those set aside too. */
  list: reads(z.void(), z.array(assessmentWhole)),
  get: reads(recordId, assessmentWhole),
  /** What the other records say that bears on statements. */
  ownRecords: reads(z.void(), ownRecords),
  /** Begins a quarter, not a future one; refuses one that has an assessment already (INV-4, INV-8). */
  begin: writes(z.strictObject({ quarterKey: quarterKey() }), assessment.record),
  /**
   * Sets a past or current quarter aside that nobody filled in, with the reason: it is no longer overdue (2.21,
   * reading 18). It can still be begun.
   */
  skip: writes(
    z.strictObject({ quarterKey: quarterKey(), reason: requiredText(2_000) }),
    assessment.record
  ),
  /** Saves what is about the whole quarter; once it is completed only the note on all of it, once set aside nothing. */
  update: writes(recordChanges(editable), assessment.record),
  /** Answers one statement of a draft, or takes the answer back; a value and “does not apply” exclude each other (INV-5). */
  answer: writes(
    z.strictObject({
      ...answer.draft.pick({ assessmentId: true, statementCode: true }).shape,
      changes: z
        .strictObject({ value: whole(1, 5).nullable(), notApplicable: z.boolean(), note: text() })
        .exactPartial()
    }),
    answer.record
  ),
  /**
   * Completes a draft today and keeps its scores. Refuses (`invalid`) with the statements that lack an answer (INV-6)
   * and the sections that lack a note (INV-7, `sectionNotes.<code>`).
   */
  complete: writes(recordRev, assessment.record),
  /** A completed one is a draft again, within 14 days. */
  reopen: writes(recordRev, assessment.record),
  /** Sets a draft or a completed one aside, with the reason: kept, and in no figure. */
  setAside: writes(
    z.strictObject({ ...recordRev.shape, reason: requiredText(2_000) }),
    assessment.record
  ),
  /** Deletes a draft with its answers and areas, or a quarter that was set aside without being filled in. */
  remove: writes(recordId, z.void())
}

const newArea = improvementArea.draft.omit({ status: true, closedOn: true, closingNote: true })
const areaFields = improvementArea.draft.omit({
  assessmentId: true,
  rank: true,
  closedOn: true
})

export const improvementAreaOperations = {
  /** All areas, by quarter and rank. */
  list: reads(z.void(), z.array(improvementArea.record)),
  get: reads(recordId, improvementArea.record),
  /** Adds a planned area to a completed quarter; at most three, each rank once (INV-9). */
  create: writes(newArea, improvementArea.record),
  /** Several at once, as they were proposed: one undo step. */
  createMany: writes(z.array(newArea).min(1).max(3), z.array(improvementArea.record)),
  /** Saves fields; achieved or dropped needs a closing note and gets the day (INV-10). */
  update: writes(recordChanges(areaFields), improvementArea.record),
  remove: writes(recordId, z.void())
}
