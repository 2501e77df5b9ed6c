import { describe, expect, it } from 'vitest'
import { type DueFacts, dueItems, isUrgent } from '../../src/shared/dueItems'
import type { Action } from '../../src/shared/features/actions'
import type { AssessmentWhole } from '../../src/shared/features/assessments/operations'
import type { PolicySummary } from '../../src/shared/features/policies/operations'

const TODAY = '2026-01-05'
const nothing: DueFacts = { actions: [], policies: [], assessments: [] }
const action = (due: string, status: Action['status'] = 'open') => ({ due, status }) as Action
const policy = (reviewDate: string) => ({ status: 'active', reviewDate }) as PolicySummary
const quarter = (quarterKey: string) =>
  ({ assessment: { quarterKey, status: 'completed' } }) as AssessmentWhole

const datesOf = (facts: Partial<DueFacts>, today = TODAY) =>
  dueItems({ ...nothing, ...facts }, today).map(({ kind, date, late }) => [kind, date, late])

describe('what waits for a day', () => {
  it('is every open action, the earliest first, with the days it is late', () => {
    const actions = [
      action('2026-02-15'),
      action('2025-12-19', 'in_progress'),
      action('2025-12-01', 'done'),
      action('2025-12-01', 'dropped'),
      action(TODAY)
    ]
    expect(datesOf({ actions })).toEqual([
      ['action', '2025-12-19', 17],
      ['action', TODAY, 0],
      ['action', '2026-02-15', 0]
    ])
  })

  it('is a review that is due or comes within thirty days', () => {
    const policies = [policy('2025-12-31'), policy('2026-02-04'), policy('2026-02-05')]
    expect(datesOf({ policies })).toEqual([
      ['review', '2025-12-31', 5],
      ['review', '2026-02-04', 0]
    ])
  })

  it('is a quarter in its last month, and every one that was left out since the first', () => {
    const assessments = [quarter('2025-Q2')]
    expect(datesOf({ assessments }, '2025-12-01')).toEqual([
      ['assessment', '2025-09-30', 62],
      ['assessment', '2025-12-31', 0]
    ])
    expect(datesOf({}, '2025-12-01')).toEqual([])
  })
})

describe('what is urgent', () => {
  const urgent = (facts: Partial<DueFacts>, today = TODAY) =>
    dueItems({ ...nothing, ...facts }, today).map((item) => isUrgent(item, today))

  it('is an action from the day after it was due on (CALC-16), a review on its day', () => {
    expect(urgent({ actions: [action('2026-01-04'), action(TODAY)] })).toEqual([true, false])
    expect(urgent({ policies: [policy(TODAY), policy('2026-01-06')] })).toEqual([true, false])
  })

  it('is a self-assessment as soon as it is due', () => {
    expect(urgent({ assessments: [quarter('2025-Q4')] }, '2026-03-01')).toEqual([true])
  })
})
