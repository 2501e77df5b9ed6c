import { describe, expect, it } from 'vitest'
import { profileFor } from '../../src/shared/features/businessProfile'
import type { PolicySummary } from '../../src/shared/features/policies/operations'
import { emptyVision } from '../../src/shared/features/vision'
import { dueReviews, nextPart, type PlanFacts, planParts } from '../../src/shared/planParts'
import { answers } from '../support/app'

const TODAY = '2026-01-05'
const stamp = {
  id: '00000000-0000-4000-8000-000000000001',
  rev: 1,
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
  archivedAt: null
}
const profile = { ...profileFor(answers), ...stamp }
const nothing: PlanFacts = { profile, vision: null, adopted: null, policies: [], chapters: [] }
const statement = 'Everyone leaves feeling expected.'
const vision = { ...emptyVision, ...stamp, statement }
const adopted = {
  ...stamp,
  number: 1,
  statement,
  values: vision.values,
  adoptedOn: '2025-02-01',
  reasonForChange: '',
  status: 'adopted' as const
}
const policy = (facts: Partial<PolicySummary>) =>
  ({ ...stamp, status: 'active', reviewDate: '2026-06-01', ...facts }) as PolicySummary

const stateOf = (facts: Partial<PlanFacts>, name: string) =>
  planParts({ ...nothing, ...facts }, TODAY).find((part) => part.name === name)

describe('the parts of the plan', () => {
  it('have not begun after first run, and the business is next', () => {
    const parts = planParts(nothing, TODAY)
    expect(parts.map(({ state }) => state)).toEqual(['toDo', 'toDo', 'toDo', 'toDo'])
    expect(nextPart(parts)?.name).toBe('business')
  })

  it('ask someone who works alone one thing less', () => {
    expect(stateOf({}, 'business')?.all).toBe(4)
    expect(stateOf({ profile: { ...profile, hasStaff: false } }, 'business')?.all).toBe(3)
  })

  it('take a vision as done once it is adopted, and again when it reads differently', () => {
    expect(stateOf({ vision }, 'vision')?.state).toBe('partly')
    expect(stateOf({ vision, adopted }, 'vision')).toMatchObject({
      state: 'done',
      since: '2025-02-01'
    })
    const changed = { ...vision, statement: 'Nobody waits.' }
    expect(stateOf({ vision: changed, adopted }, 'vision')?.state).toBe('again')
  })

  it('count policies in force, without the dropped ones', () => {
    const policies = [
      policy({}),
      policy({ status: 'draft' }),
      policy({ status: 'retired', reviewDate: null })
    ]
    expect(stateOf({ policies }, 'policies')).toMatchObject({ state: 'partly', done: 1, all: 2 })
  })

  it('are to be looked at again from the day after a review was due', () => {
    const due = (reviewDate: string) => stateOf({ policies: [policy({ reviewDate })] }, 'policies')
    expect(due('2026-01-05')?.state).toBe('done')
    expect(due('2026-01-04')?.state).toBe('again')
  })

  it('put what is to be looked at again before what is not done', () => {
    const parts = planParts({ ...nothing, policies: [policy({ reviewDate: '2025-12-19' })] }, TODAY)
    expect(nextPart(parts)?.name).toBe('policies')
  })
})

describe('reviews', () => {
  it('are due from their day on, the longest overdue first', () => {
    const policies = [
      policy({ title: 'today', reviewDate: '2026-01-05' }),
      policy({ title: 'late', reviewDate: '2025-12-19' }),
      policy({ title: 'tomorrow', reviewDate: '2026-01-06' }),
      policy({ title: 'a draft', reviewDate: '2025-12-19', status: 'draft' })
    ]
    expect(dueReviews(policies, TODAY).map(({ title }) => title)).toEqual(['late', 'today'])
  })
})
