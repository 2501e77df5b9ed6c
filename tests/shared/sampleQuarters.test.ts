import { describe, expect, it } from 'vitest'
import { actionGaps, actionOverdue } from '../../src/shared/features/actions'
import { assessmentsDue, previousCompleted } from '../../src/shared/features/assessments/quarters'
import { sectionCodes } from '../../src/shared/features/assessments/questionnaire'
import {
  completionGaps,
  proposedAreas,
  shownPercent
} from '../../src/shared/features/assessments/rules'
import type { Score } from '../../src/shared/features/assessments/schema'
import { channelGaps, uncoveredUses } from '../../src/shared/features/contactChannels'
import { customerGaps } from '../../src/shared/features/customers'
import { SAMPLE_TODAY, samplePlan } from '../../src/shared/sample/samplePlan'
import { goldenQuarters } from '../support/goldenAssessments'

const plan = samplePlan('en')
const written = (score: Score | null | undefined) =>
  score ? `${score.points}/${score.max} = ${shownPercent(score)}` : '–'

describe.each(goldenQuarters)('the sample’s self-assessment of $quarterKey', (golden) => {
  const found = plan.assessments.find(({ quarterKey }) => quarterKey === golden.quarterKey)
  if (!found) throw new Error(`No assessment of ${golden.quarterKey}`)
  const answers = plan.answers.filter(({ assessmentId }) => assessmentId === found.id)

  it('was completed on its day and lacks no answer', () => {
    expect([found.status, found.completedOn]).toEqual(['completed', golden.completedOn])
    expect(found.includesStaff).toBe(golden.includesStaff)
    expect(completionGaps(answers, found.includesStaff, found.sectionNotes)).toEqual([])
  })

  it('keeps the scores of domain.md 4.9', () => {
    const { scores } = found
    const all = sectionCodes.map((code) => scores?.sections[code])
    expect([...all, scores?.overall, scores?.core].map(written)).toEqual(golden.scores)
  })

  it('is proposed the areas of domain.md 4.9', () => {
    const previous = previousCompleted(plan.assessments, found.quarterKey)?.scores ?? null
    expect(proposedAreas(answers, found.includesStaff, previous)).toEqual(golden.proposed)
  })

  it('led to three areas, ranked, each with an end where it is closed', () => {
    const areas = plan.improvementAreas.filter(({ assessmentId }) => assessmentId === found.id)
    expect(areas.map(({ rank }) => rank)).toEqual([1, 2, 3])
    for (const { status, closedOn, closingNote } of areas)
      expect([closedOn !== null, closingNote !== '']).toEqual(
        status === 'achieved' ? [true, true] : [false, false]
      )
  })
})

describe('the sample’s quarters, actions and lists', () => {
  it('wait for nothing: the next quarter is not due yet', () => {
    expect(assessmentsDue(plan.assessments, SAMPLE_TODAY)).toMatchObject({
      due: false,
      overdue: []
    })
  })

  it('have four areas active at once and one planned', () => {
    const count = (wanted: string) =>
      plan.improvementAreas.filter(({ status }) => status === wanted).length
    expect([count('achieved'), count('active'), count('planned')]).toEqual([19, 4, 1])
  })

  it('have the areas the owner chose instead of those proposed', () => {
    const chosen = plan.assessments.map(({ id }) =>
      plan.improvementAreas
        .filter((area) => area.assessmentId === id)
        .map((area) => area.sectionCode)
    )
    expect(chosen[1]).toEqual(['ERR', 'INF', 'OUT'])
    expect(chosen[2]).toEqual(['IMP', 'INF', 'OUT'])
  })

  it('have 24 actions without gaps, of which A21 and A22 are overdue', () => {
    expect(plan.actions).toHaveLength(24)
    for (const item of plan.actions) expect([item.what, actionGaps(item)]).toEqual([item.what, []])
    const overdue = plan.actions.filter((item) => actionOverdue(item, SAMPLE_TODAY))
    expect(overdue.map(({ what }) => what)).toEqual([
      'Review P-17 with real numbers',
      'Offer Oakfield three earlier slots'
    ])
  })

  it('have actions that come from what there is, and are shown to the team if made in a meeting', () => {
    const from = (type: string) => plan.actions.filter(({ sourceType }) => sourceType === type)
    expect(
      [from('contact'), from('policy'), from('improvementArea')].map((all) => all.length)
    ).toEqual([8, 2, 4])
    expect(plan.actions.filter((item) => !item.private)).toHaveLength(9)
  })

  it('have 14 customers, of whom three have left, twelve themes and channels for everything', () => {
    expect(plan.customers).toHaveLength(14)
    expect(plan.customers.filter(({ leftOn }) => leftOn !== null)).toHaveLength(3)
    expect(plan.customers.flatMap(customerGaps)).toEqual([])
    expect(plan.themes).toHaveLength(12)
    expect(plan.contactChannels.flatMap(channelGaps)).toEqual([])
    expect(uncoveredUses(plan.contactChannels)).toEqual([])
  })

  it('have a standard of one working day, replaced by one of four hours on 1 October 2024', () => {
    const limits = plan.serviceStandards.map(({ effectiveFrom, replyWithin, resolveWithin }) => [
      effectiveFrom,
      `${replyWithin?.n} ${replyWithin?.unit}`,
      `${resolveWithin?.n} ${resolveWithin?.unit}`
    ])
    expect(limits).toEqual([
      ['2024-03-01', '1 working_days', '5 working_days'],
      ['2024-10-01', '4 hours', '48 hours']
    ])
  })
})
