import {
  askedSections,
  askedStatements,
  type SectionCode,
  sectionOf,
  type StatementCode,
  statementsOf
} from './questionnaire'
import type { Answer, KeptScores, Score } from './schema'

/** An answer as far as scores go. */
export type Given = Pick<Answer, 'statementCode' | 'value' | 'notApplicable'>

/** Percent times 10,000, rounded half up by integer arithmetic (2.21, readings 6 and 7). */
export function share(points: number, max: number): number {
  return Math.floor((points * 2_000_000 + max) / (2 * max))
}

/** The percentage as shown: whole, rounded half up from the exact fraction, never from the kept one. */
export function shownPercent({ points, max }: Pick<Score, 'points' | 'max'>): number {
  return Math.floor((points * 200 + max) / (2 * max))
}

function scoreOf(answers: readonly Given[]): Score | null {
  const values = answers.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0) return null
  const points = values.reduce((sum, value) => sum + value, 0)
  const max = 5 * values.length
  return { points, max, percent: share(points, max) }
}

/** The score of a section: Σ values of 5 × the applicable answered statements; null where there is none (CALC-1). */
export function sectionScore(answers: readonly Given[], section: SectionCode): Score | null {
  return scoreOf(answers.filter(({ statementCode }) => sectionOf(statementCode) === section))
}

/** All scores of the statements that are asked (CALC-1, CALC-2); the core leaves the staff section out. */
export function scoresOf(answers: readonly Given[], includesStaff: boolean): KeptScores {
  const asked = askedSections(includesStaff)
  const counted = answers.filter(({ statementCode }) => asked.includes(sectionOf(statementCode)))
  const sections = asked.flatMap((section) => {
    const score = sectionScore(counted, section)
    return score ? [[section, score] as const] : []
  })
  return {
    sections: Object.fromEntries(sections),
    overall: scoreOf(counted),
    core: scoreOf(counted.filter(({ statementCode }) => sectionOf(statementCode) !== 'STF'))
  }
}

export type Band = 'high' | 'mid' | 'low'

/** The band of a shown percentage: 80 and more is strong, 60 and more fair (0.3). */
export function bandOf(shown: number): Band {
  if (shown >= 80) return 'high'
  return shown >= 60 ? 'mid' : 'low'
}

/** Whether a statement counts as answered; not applicable does (CALC-3, reading 8). */
const isAnswered = ({ value, notApplicable }: Given) => value !== null || notApplicable

/** How many of the statements asked are answered. */
export function answeredOf(
  answers: readonly Given[],
  includesStaff: boolean
): { answered: number; asked: number } {
  const asked = askedStatements(includesStaff)
  const done = new Set(answers.filter(isAnswered).map(({ statementCode }) => statementCode))
  return { answered: asked.filter((code) => done.has(code)).length, asked: asked.length }
}

/** The first statement without an answer; null when all are answered. */
export function firstGap(answers: readonly Given[], includesStaff: boolean): StatementCode | null {
  const done = new Set(answers.filter(isAnswered).map(({ statementCode }) => statementCode))
  return askedStatements(includesStaff).find((code) => !done.has(code)) ?? null
}

export type CompletionGap = {
  field: StatementCode | `sectionNotes.${SectionCode}`
  code: 'required'
}

/** What completing still needs: every statement answered (INV-6), a word on each section that does not apply (INV-7). */
export function completionGaps(
  answers: readonly Given[],
  includesStaff: boolean,
  sectionNotes: Partial<Record<SectionCode, string>>
): CompletionGap[] {
  const done = new Set(answers.filter(isAnswered).map(({ statementCode }) => statementCode))
  const unanswered = askedStatements(includesStaff).filter((code) => !done.has(code))
  const silent = askedSections(includesStaff).filter((section) => {
    const statements = statementsOf(section)
    const without = answers.filter(
      ({ statementCode, notApplicable }) => notApplicable && statements.includes(statementCode)
    )
    return without.length === statements.length && !sectionNotes[section]
  })
  const notes = silent.map((section) => `sectionNotes.${section}` as const)
  return [...unanswered, ...notes].map((field) => ({ field, code: 'required' }))
}

/**
 * The three sections to improve: lowest first by unrounded percent; ties by more answers of 2 or less, then by the
 * larger fall since the previous completed quarter, then by their order (CALC-4).
 */
export function proposedAreas(
  answers: readonly Given[],
  includesStaff: boolean,
  previous: KeptScores | null
): SectionCode[] {
  const { sections } = scoresOf(answers, includesStaff)
  const low = (section: SectionCode) =>
    answers.filter(
      ({ statementCode, value }) =>
        sectionOf(statementCode) === section && value !== null && value <= 2
    ).length
  return askedSections(includesStaff)
    .flatMap((section) => {
      const score = sections[section]
      return score ? [{ section, score, fall: fallOf(score, previous?.sections[section]) }] : []
    })
    .toSorted(
      (one, other) =>
        compareShares(one.score, other.score) ||
        low(other.section) - low(one.section) ||
        compareFalls(other.fall, one.fall)
    )
    .slice(0, 3)
    .map(({ section }) => section)
}

/** Compares points/max exactly, without a division. */
const compareShares = (one: Score, other: Score) => one.points * other.max - other.points * one.max

type Fraction = { over: number; under: number }

/** How far a score fell since then, as an exact fraction; a section that had none fell by nothing (reading 9). */
function fallOf(now: Score, before: Score | undefined): Fraction {
  if (!before) return { over: 0, under: 1 }
  return { over: before.points * now.max - now.points * before.max, under: before.max * now.max }
}

const compareFalls = (one: Fraction, other: Fraction) =>
  one.over * other.under - other.over * one.under
