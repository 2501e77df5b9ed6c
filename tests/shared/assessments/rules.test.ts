import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedStatements,
  sectionCodes,
  statementsOf
} from '../../../src/shared/features/assessments/questionnaire'
import {
  answeredOf,
  bandOf,
  completionGaps,
  firstGap,
  scoresOf,
  sectionScore,
  share,
  shownPercent
} from '../../../src/shared/features/assessments/rules'
import type { KeptScores } from '../../../src/shared/features/assessments/schema'
import { anyAnswers, slowScore } from '../../support/answers'
import { allAnswered } from '../../support/assessments'
import { patience, runs } from '../../support/plans'

const numRuns = runs(1_000, 50_000)
const check = <T>(values: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(values, holds), { numRuns })

/** Half up, the slow way: of all whole numbers the nearest to the fraction, of two equally near the higher. */
function slowRound(over: number, under: number): number {
  let best = 0
  for (let candidate = 0; candidate * under <= over + under; candidate += 1)
    if (Math.abs(candidate * under - over) <= Math.abs(best * under - over)) best = candidate
  return best
}

describe('scores', () => {
  it('of a section are what adding up by hand gives (CALC-1)', { timeout: patience }, () => {
    check(anyAnswers, (given) => {
      for (const section of sectionCodes) {
        const slow = slowScore(given, statementsOf(section))
        const quick = sectionScore(given, section)
        expect(quick && { points: quick.points, max: quick.max }).toEqual(slow)
        if (quick) expect(quick.percent).toBe(share(quick.points, quick.max))
      }
    })
  })

  it(
    'of all are pooled over what is asked; the core leaves the staff out (CALC-2)',
    { timeout: patience },
    () => {
      check(fc.tuple(anyAnswers, fc.boolean()), ([given, includesStaff]) => {
        const { sections, overall, core } = scoresOf(given, includesStaff)
        const bare = (score: KeptScores['core']) =>
          score && { points: score.points, max: score.max }
        expect(bare(overall)).toEqual(slowScore(given, askedStatements(includesStaff)))
        expect(bare(core)).toEqual(slowScore(given, askedStatements(false)))
        let [points, max] = [0, 0]
        for (const score of Object.values(sections)) {
          points += score.points
          max += score.max
        }
        expect(bare(overall)).toEqual(max === 0 ? null : { points, max })
        expect('STF' in sections && !includesStaff).toBe(false)
      })
    }
  )

  it(
    'never fall below 20 %, and a statement that does not apply takes 5 points away (CALC-1, CALC-3)',
    { timeout: patience },
    () => {
      check(anyAnswers, (given) => {
        for (const score of Object.values(scoresOf(given, true).sections))
          expect(score.percent).toBeGreaterThanOrEqual(200_000)
        const value = given.find((answer) => answer.value !== null)
        if (!value) return
        const without = given.map((answer) =>
          answer === value ? { ...answer, value: null, notApplicable: true } : answer
        )
        const [before, after] = [scoresOf(given, true).overall, scoresOf(without, true).overall]
        expect((before?.max ?? 0) - (after?.max ?? 0)).toBe(5)
      })
    }
  )

  it(
    'are rounded half up from the exact fraction, kept and shown (2.21, readings 6 and 7)',
    { timeout: patience },
    () => {
      for (let max = 1; max <= 125; max += 1)
        for (let points = 0; points <= max; points += 1)
          expect([points, max, shownPercent({ points, max })]).toEqual([
            points,
            max,
            slowRound(points * 100, max)
          ])
      for (const [points, max] of [
        [7, 15],
        [23, 40],
        [1, 3],
        [2, 3],
        [85, 125]
      ] as const)
        expect(share(points, max)).toBe(slowRound(points * 1_000_000, max))
      expect([share(7, 15), shownPercent({ points: 23, max: 40 })]).toEqual([466_667, 58])
    }
  )

  it('have the band of the percentage that is shown: 80 % is never “fair”', () => {
    expect([100, 80, 79, 60, 59, 20].map(bandOf)).toEqual([
      'high',
      'high',
      'mid',
      'mid',
      'low',
      'low'
    ])
    expect(bandOf(shownPercent({ points: 119, max: 149 }))).toBe('high')
  })
})

describe('progress', () => {
  it(
    'counts “does not apply” as answered, of all statements that are asked (CALC-3, reading 8)',
    { timeout: patience },
    () => {
      check(fc.tuple(anyAnswers, fc.boolean()), ([given, includesStaff]) => {
        const asked = askedStatements(includesStaff)
        const isDone = (code: string) =>
          given.some(
            (each) => each.statementCode === code && (each.value !== null || each.notApplicable)
          )
        expect(answeredOf(given, includesStaff)).toEqual({
          answered: asked.filter(isDone).length,
          asked: includesStaff ? 25 : 20
        })
        expect(firstGap(given, includesStaff)).toBe(asked.find((code) => !isDone(code)) ?? null)
        const gaps = completionGaps(given, includesStaff, {}).map(({ field }) => field)
        expect(gaps.filter((field) => !field.startsWith('sectionNotes'))).toEqual(
          asked.filter((code) => !isDone(code))
        )
      })
    }
  )

  it(
    'asks for a note on each asked section that does not apply at all, and on no other (INV-7)',
    { timeout: patience },
    () => {
      check(
        fc.tuple(anyAnswers, fc.boolean(), fc.subarray([...sectionCodes])),
        ([given, includesStaff, noted]) => {
          const notes = Object.fromEntries(noted.map((section) => [section, 'Why']))
          const wanted = sectionCodes.filter(
            (section) =>
              (includesStaff || section !== 'STF') &&
              !noted.includes(section) &&
              statementsOf(section).every((code) =>
                given.some((each) => each.statementCode === code && each.notApplicable)
              )
          )
          const gaps = completionGaps(given, includesStaff, notes).map(({ field }) => field)
          expect(gaps.filter((field) => field.startsWith('sectionNotes'))).toEqual(
            wanted.map((section) => `sectionNotes.${section}`)
          )
        }
      )
    }
  )
})

describe('the questionnaire', () => {
  it('has 4, 4, 3, 3, 3, 5 and 3 statements: 100 points alone, 125 with staff (INV-3)', () => {
    expect(sectionCodes.map((section) => statementsOf(section).length)).toEqual([
      4, 4, 3, 3, 3, 5, 3
    ])
    expect(scoresOf(allAnswered(5), true).overall).toMatchObject({ points: 125, max: 125 })
    expect(scoresOf(allAnswered(5), false).overall).toMatchObject({ points: 100, max: 100 })
  })
})
