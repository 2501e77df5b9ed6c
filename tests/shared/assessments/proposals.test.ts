import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type SectionCode,
  sectionCodes,
  sectionOf,
  statementsOf
} from '../../../src/shared/features/assessments/questionnaire'
import { type Given, proposedAreas, scoresOf } from '../../../src/shared/features/assessments/rules'
import type { KeptScores } from '../../../src/shared/features/assessments/schema'
import { anyAnswers, closeAnswers, slowScore } from '../../support/answers'
import { allAnswered, answersFrom } from '../../support/assessments'
import { patience, runs } from '../../support/plans'

/** CALC-4, the slow way: three times over, look for the one section that must stand before every other. */
function slowProposal(given: readonly Given[], includesStaff: boolean, before: KeptScores | null) {
  // All maxima divide 300, so every percentage is a whole number of 300ths.
  const in300ths = (score: { points: number; max: number }) => score.points * (300 / score.max)
  const facts = sectionCodes.flatMap((section, place) => {
    if (section === 'STF' && !includesStaff) return []
    const score = slowScore(given, statementsOf(section))
    if (!score) return []
    const earlier = before?.sections[section]
    const low = given.filter(
      (each) => sectionOf(each.statementCode) === section && (each.value === 1 || each.value === 2)
    ).length
    const fall = earlier ? in300ths(earlier) - in300ths(score) : 0
    return [{ section, percent: in300ths(score), low, fall, place }]
  })
  type Fact = (typeof facts)[number]
  const standsBefore = (first: Fact, second: Fact): boolean => {
    if (first.percent !== second.percent) return first.percent < second.percent
    if (first.low !== second.low) return first.low > second.low
    if (first.fall !== second.fall) return first.fall > second.fall
    return first.place < second.place
  }
  const chosen: SectionCode[] = []
  for (let round = 0; round < 3; round += 1) {
    const left = facts.filter(({ section }) => !chosen.includes(section))
    const next = left.find((first) =>
      left.every((second) => first === second || standsBefore(first, second))
    )
    if (next) chosen.push(next.section)
  }
  return chosen
}

describe('the proposed areas', () => {
  it('are those a slow look finds, with ties and falls (CALC-4)', { timeout: patience }, () => {
    const quarters = fc.tuple(
      fc.oneof(anyAnswers, closeAnswers),
      fc.boolean(),
      fc.option(fc.oneof(anyAnswers, closeAnswers))
    )
    fc.assert(
      fc.property(quarters, ([given, includesStaff, earlier]) => {
        const before = earlier && scoresOf(earlier, includesStaff)
        expect(proposedAreas(given, includesStaff, before)).toEqual(
          slowProposal(given, includesStaff, before)
        )
      }),
      { numRuns: runs(1_000, 50_000) }
    )
  })

  it('fall back on the order of the sections when nothing tells them apart', () => {
    expect(proposedAreas(allAnswered(3), true, null)).toEqual(['COM', 'ALI', 'ERR'])
    expect(proposedAreas(allAnswered(3), true, scoresOf(allAnswered(4), false))).toEqual([
      'COM',
      'ALI',
      'ERR'
    ])
  })

  it('count a section that had no score before as one that did not fall (2.21, reading 9)', () => {
    const now = answersFrom('3 3 3 3 | 3 3 3 3 | 3 3 3 | 3 3 3 | 3 3 3 | 3 3 3 3 3 | 3 3 3')
    const before = scoresOf(
      answersFrom('4 4 4 4 | 2 2 2 2 | 3 3 3 | 3 3 3 | 3 3 3 | – | 4 4 4'),
      false
    )
    expect(proposedAreas(now, true, before)).toEqual(['COM', 'IMP', 'ERR'])
  })

  it('are fewer when fewer sections have a score', () => {
    expect(proposedAreas([], true, null)).toEqual([])
    expect(proposedAreas(allAnswered(1).slice(0, 1), true, null)).toEqual(['COM'])
  })
})
