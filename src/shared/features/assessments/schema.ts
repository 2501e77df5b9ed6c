import { z } from 'zod'
import { choice, day, requiredLine, text, whole } from '../../fields'
import { record, recordRef } from '../../record'
import { isQuarter } from './quarters'
import { sectionCodes, statementCodes, versionKeys } from './questionnaire'

export const assessmentStatuses = ['draft', 'completed', 'void'] as const

/** A calendar quarter, `2025-Q1`; sorts as text (CALC-17). */
export const quarterKey = () => z.string().refine(isQuarter, { params: { code: 'notAQuarter' } })

/** Points of a section or of all: percent is kept times 10,000, rounded half up (2.21, reading 6). */
export const score = z.strictObject({
  points: whole(0, 1_000),
  max: whole(1, 1_000),
  percent: whole(0, 1_000_000)
})
export type Score = z.output<typeof score>

/** What was computed when it was completed, kept so that old reports never change. */
export const keptScores = z.strictObject({
  sections: z.partialRecord(z.enum(sectionCodes), score),
  overall: score.nullable(),
  /** Without the section about staff: the one that is compared (CALC-2). */
  core: score.nullable()
})
export type KeptScores = z.output<typeof keptScores>

/** Where we stand, one quarter (domain.md 2.4). Private. */
export const assessment = record({
  quarterKey: quarterKey(),
  /** The questionnaire it was begun with. */
  versionKey: choice(versionKeys),
  includesStaff: z.boolean(),
  status: choice(assessmentStatuses),
  completedOn: day().nullable(),
  /** Why it does not count any more. */
  voidReason: text(2_000),
  overallNote: text(),
  /** Why a whole section does not apply, by its code (INV-7). */
  sectionNotes: z.partialRecord(z.enum(sectionCodes), text(2_000)),
  scores: keptScores.nullable()
})
export type Assessment = z.output<typeof assessment.record>
export type AssessmentDraft = z.output<typeof assessment.draft>

/** The answer to one statement: a value, or that it does not apply (INV-5), and a private note. */
export const answer = record({
  assessmentId: recordRef(),
  statementCode: choice(statementCodes),
  value: whole(1, 5).nullable(),
  notApplicable: z.boolean(),
  note: text()
})
export type Answer = z.output<typeof answer.record>

export const areaStatuses = ['planned', 'active', 'achieved', 'dropped'] as const

/** One of the up to three things a quarter's assessment leads to (domain.md 2.5). */
export const improvementArea = record({
  assessmentId: recordRef(),
  /** 1 to 3, each once (INV-9). */
  rank: whole(1, 3),
  title: requiredLine(160),
  sectionCode: choice(sectionCodes).nullable(),
  /** The statement it is about, if one in particular; then one of that section. */
  statementCode: choice(statementCodes).nullable(),
  reason: text(2_000),
  wantedState: text(2_000),
  status: choice(areaStatuses),
  /** The day it was achieved or dropped. */
  closedOn: day().nullable(),
  /** What came of it; needed when it is achieved or dropped (INV-10). */
  closingNote: text(2_000),
  /** The area of an earlier quarter it goes on from. */
  carriedFrom: recordRef().nullable(),
  showToStaff: z.boolean()
})
export type ImprovementArea = z.output<typeof improvementArea.record>
export type ImprovementAreaDraft = z.output<typeof improvementArea.draft>
