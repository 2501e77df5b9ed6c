import { describe, expect, it } from 'vitest'
import type { AssessmentWhole } from '../../src/shared/features/assessments/operations'
import { profileFor } from '../../src/shared/features/businessProfile'
import { channelFor } from '../../src/shared/features/contactChannels'
import type { PolicySummary } from '../../src/shared/features/policies/operations'
import { standardFields } from '../../src/shared/features/serviceStandards'
import type { StaffMember } from '../../src/shared/features/staffMembers'
import { emptyVision } from '../../src/shared/features/vision'
import {
  dueReviews,
  nextPart,
  type PlanFacts,
  planPartNames,
  planParts
} from '../../src/shared/planParts'
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
const nothing: PlanFacts = {
  profile,
  assessments: [],
  vision: null,
  adopted: null,
  policies: [],
  standards: [],
  channels: [],
  staff: [],
  chapters: []
}
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
  ({
    ...stamp,
    topicCode: 'CMP',
    status: 'active',
    reviewDate: '2026-06-01',
    ...facts
  }) as PolicySummary
const needed = (['GUA', 'CMP', 'CHN', 'RSP'] as const).map((topicCode) => policy({ topicCode }))
const standard = {
  ...stamp,
  ...standardFields.parse({
    title: 'Ours',
    channelId: null,
    replyWithin: { n: 4, unit: 'hours' },
    resolveWithin: { n: 2, unit: 'working_days' },
    updateEvery: null,
    staffWording: '',
    customerWording: '',
    expectedAnyway: '',
    beyond: '',
    effectiveFrom: '2024-10-01'
  }),
  retiredOn: null
}
const channel = { ...stamp, ...channelFor('phone', 'Phone') }
const quarter = (
  quarterKey: string,
  facts: Partial<AssessmentWhole['assessment']> = {}
): AssessmentWhole => ({
  assessment: {
    ...stamp,
    quarterKey,
    versionKey: 'core-1',
    includesStaff: true,
    status: 'completed',
    completedOn: '2025-12-29',
    voidReason: '',
    overallNote: '',
    sectionNotes: {},
    scores: null,
    ...facts
  },
  answers: [],
  areas: []
})

const stateOf = (facts: Partial<PlanFacts>, name: string) =>
  planParts({ ...nothing, ...facts }, TODAY).find((part) => part.name === name)

describe('the parts of the plan', () => {
  it('have not begun after first run, and the business is next', () => {
    const parts = planParts(nothing, TODAY)
    expect(parts.map(({ name }) => name)).toEqual(planPartNames)
    expect(new Set(parts.map(({ state }) => state))).toEqual(new Set(['toDo']))
    expect(nextPart(parts)?.name).toBe('business')
  })

  it('leave the team out for someone who works alone', () => {
    const alone = { ...nothing, profile: { ...profile, hasStaff: false } }
    expect(planParts(alone, TODAY).map(({ name }) => name)).not.toContain('people')
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

  it('count the policies no plan goes without (CALC-19)', () => {
    expect(stateOf({ policies: needed }, 'policies')).toMatchObject({ state: 'done', all: 4 })
    const drafts = needed.map((one) => ({ ...one, status: 'draft' as const }))
    expect(stateOf({ policies: drafts }, 'policies')).toMatchObject({ state: 'partly', done: 0 })
    const retired = needed.map((one) => ({ ...one, status: 'retired' as const }))
    expect(stateOf({ policies: retired }, 'policies')?.state).toBe('toDo')
    const clinic = { ...profile, handlesMedicalData: true }
    expect(stateOf({ policies: needed, profile: clinic }, 'policies')).toMatchObject({
      state: 'partly',
      done: 4,
      all: 5
    })
  })

  it('are happy with returns or with guarantees', () => {
    const returns = needed.map((one) =>
      one.topicCode === 'GUA' ? { ...one, topicCode: 'RET' as const } : one
    )
    expect(stateOf({ policies: returns }, 'policies')?.state).toBe('done')
  })

  it('are to be looked at again from the day after a review was due', () => {
    const due = (reviewDate: string) =>
      stateOf({ policies: [...needed, policy({ reviewDate })] }, 'policies')
    expect(due('2026-01-05')?.state).toBe('done')
    expect(due('2026-01-04')?.state).toBe('again')
  })

  it('put what is to be looked at again before what is not done', () => {
    const parts = planParts({ ...nothing, policies: [policy({ reviewDate: '2025-12-19' })] }, TODAY)
    expect(nextPart(parts)?.name).toBe('policies')
  })
})

describe('the self-assessment among the parts', () => {
  it('is done once a quarter is completed, until the next one is due', () => {
    const done = { assessments: [quarter('2025-Q4')] }
    expect(stateOf(done, 'assessment')).toMatchObject({ state: 'done', since: '2025-12-29' })
    const stateOn = (day: string) =>
      planParts({ ...nothing, ...done }, day).find(({ name }) => name === 'assessment')?.state
    expect(stateOn('2026-02-28')).toBe('done')
    expect(stateOn('2026-03-01')).toBe('again')
    expect(stateOn('2026-04-01')).toBe('again')
  })

  it('is in progress while there is a draft', () => {
    const draft = quarter('2026-Q1', { status: 'draft', completedOn: null })
    expect(stateOf({ assessments: [draft] }, 'assessment')).toMatchObject({
      state: 'partly',
      done: 0,
      all: 25
    })
  })

  it('leads to three areas, counted in the quarter completed last', () => {
    const area = {} as AssessmentWhole['areas'][number]
    const last = { ...quarter('2025-Q4'), areas: [area, area] }
    const before = { ...quarter('2025-Q3'), areas: [area, area, area] }
    expect(stateOf({ assessments: [before, last] }, 'areas')).toMatchObject({
      state: 'partly',
      done: 2
    })
    expect(stateOf({ assessments: [before] }, 'areas')?.state).toBe('done')
  })
})

describe('dealing with customers among the parts', () => {
  it('has a standard once both limits hold today', () => {
    expect(stateOf({ standards: [standard] }, 'standard')).toMatchObject({
      state: 'done',
      since: '2024-10-01'
    })
    expect(stateOf({ standards: [{ ...standard, resolveWithin: null }] }, 'standard')?.state).toBe(
      'partly'
    )
  })

  it('has no standard before its first day, nor after its last', () => {
    const later = { ...standard, effectiveFrom: '2026-01-06' }
    expect(stateOf({ standards: [later] }, 'standard')?.state).toBe('toDo')
    const ended = { ...standard, retiredOn: TODAY }
    expect(stateOf({ standards: [ended] }, 'standard')?.state).toBe('toDo')
    expect(stateOf({ standards: [{ ...standard, channelId: stamp.id }] }, 'standard')?.state).toBe(
      'toDo'
    )
  })

  it('needs a channel for orders, questions and problems (INV-23)', () => {
    expect(stateOf({ channels: [channel] }, 'channels')?.state).toBe('done')
    const some = { ...channel, usedFor: ['orders' as const] }
    expect(stateOf({ channels: [some] }, 'channels')).toMatchObject({ state: 'partly', done: 1 })
    const away = { ...channel, archivedAt: stamp.createdAt }
    expect(stateOf({ channels: [away] }, 'channels')?.state).toBe('toDo')
  })

  it('counts the people who are still here', () => {
    const person = { ...stamp, leftOn: null } as StaffMember
    expect(stateOf({ staff: [person] }, 'people')).toMatchObject({ state: 'done', done: 1 })
    const gone = { ...person, leftOn: '2025-12-31' }
    expect(stateOf({ staff: [gone] }, 'people')?.state).toBe('toDo')
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
