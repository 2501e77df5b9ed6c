import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import { previousCompleted } from '../../../shared/features/assessments/quarters'
import {
  askedSections,
  askedStatements,
  type SectionCode,
  sectionOf,
  type StatementCode,
  statementsOf
} from '../../../shared/features/assessments/questionnaire'
import type { Given } from '../../../shared/features/assessments/rules'
import type { Answer } from '../../../shared/features/assessments/schema'

/** An answer as it is chosen: how often, or that the statement does not apply. */
export type Chosen = '1' | '2' | '3' | '4' | '5' | 'none'
/** How often, from never to always. */
export const scale = ['1', '2', '3', '4', '5'] as const

/** What is chosen for a statement; null while nothing is. */
export function chosenIn(
  answer: Pick<Answer, 'value' | 'notApplicable'> | undefined
): Chosen | null {
  if (answer?.notApplicable) return 'none'
  return scale.find((value) => Number(value) === answer?.value) ?? null
}

/** What choosing it writes. */
export const changesFor = (chosen: Chosen) =>
  chosen === 'none' ? { notApplicable: true } : { value: Number(chosen) }

/** The answer given to a statement. */
export function answerTo(whole: AssessmentWhole, code: StatementCode): Answer | undefined {
  return whole.answers.find(({ statementCode }) => statementCode === code)
}

/** The nearest earlier quarter that was completed, with its answers; null when there is none. */
export function quarterBefore(
  all: readonly AssessmentWhole[],
  { assessment }: AssessmentWhole
): AssessmentWhole | null {
  const before = previousCompleted(
    all.map((whole) => whole.assessment),
    assessment.quarterKey
  )
  return all.find((whole) => whole.assessment.id === before?.id) ?? null
}

/** Where a statement stands: among all that are asked, and in its section, counted from 1. */
export function placeOf(code: StatementCode, includesStaff: boolean) {
  const asked = askedStatements(includesStaff)
  const inSection = statementsOf(sectionOf(code))
  return {
    at: asked.indexOf(code) + 1,
    of: asked.length,
    section: sectionOf(code),
    inSection: inSection.indexOf(code) + 1,
    sectionSize: inSection.length,
    before: asked[asked.indexOf(code) - 1],
    next: asked[asked.indexOf(code) + 1]
  }
}

/** For each section that is asked, which of its statements have an answer. */
export function progressOf(answers: readonly Given[], includesStaff: boolean): boolean[][] {
  const done = new Set(
    answers
      .filter(({ value, notApplicable }) => value !== null || notApplicable)
      .map(({ statementCode }) => statementCode)
  )
  return askedSections(includesStaff).map((section) =>
    statementsOf(section).map((code) => done.has(code))
  )
}

/** Whether nothing of a section applies, so that a word on it is needed (INV-7). */
export function appliesNowhere(answers: readonly Given[], section: SectionCode): boolean {
  return statementsOf(section).every((code) =>
    answers.some(({ statementCode, notApplicable }) => statementCode === code && notApplicable)
  )
}

/** The statements a quarter asks, in order. */
export const askedIn = ({ assessment }: AssessmentWhole): readonly StatementCode[] =>
  askedStatements(assessment.includesStaff)
