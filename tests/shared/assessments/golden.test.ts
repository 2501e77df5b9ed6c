import { describe, expect, it } from 'vitest'
import { filledInLate } from '../../../src/shared/features/assessments/quarters'
import { sectionCodes } from '../../../src/shared/features/assessments/questionnaire'
import {
  proposedAreas,
  scoresOf,
  shownPercent
} from '../../../src/shared/features/assessments/rules'
import type { KeptScores, Score } from '../../../src/shared/features/assessments/schema'
import { answersFrom } from '../../support/assessments'
import { goldenQuarters } from '../../support/goldenAssessments'

const written = (score: Score | null | undefined) =>
  score ? `${score.points}/${score.max} = ${shownPercent(score)}` : '–'

describe.each(goldenQuarters)('the sample business in $quarterKey', (quarter) => {
  const given = answersFrom(quarter.written)

  it('has the points and percentages of domain.md 4.9 (CALC-1 to CALC-3)', () => {
    const { sections, overall, core } = scoresOf(given, quarter.includesStaff)
    const all = [...sectionCodes.map((code) => sections[code]), overall, core]
    expect(all.map(written)).toEqual(quarter.scores)
  })

  it('is proposed the areas of domain.md 4.9 (CALC-4)', () => {
    const before = goldenQuarters.filter(({ quarterKey }) => quarterKey < quarter.quarterKey).at(-1)
    const previous: KeptScores | null = before
      ? scoresOf(answersFrom(before.written), before.includesStaff)
      : null
    expect(proposedAreas(given, quarter.includesStaff, previous)).toEqual(quarter.proposed)
  })

  it('was filled in late only once', () => {
    const { quarterKey, completedOn } = quarter
    expect(filledInLate({ quarterKey, completedOn, status: 'completed' })).toBe(
      quarterKey === '2024-Q3'
    )
  })
})
