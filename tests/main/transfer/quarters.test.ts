import { describe, expect, it } from 'vitest'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { previewOf } from '../../../src/main/transfer/preview'
import { scoresOf } from '../../../src/shared/features/assessments/rules'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { allAnswered, completeQuarter, newArea } from '../../support/assessments'
import { fileOf, problem } from '../../support/exportFiles'

const at = { appVersion: '0', now: new Date(0) }

function planOf(app: TestApp) {
  const reading = readExport(exportPlan(app.store, at))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.plan
}

/** A plan that completed these quarters, each with one area. */
async function planWith(chosen: number, ...quarters: string[]) {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  for (const quarter of quarters) {
    const { id } = await completeQuarter(app.api, quarter, allAnswered(chosen))
    value(await app.api.improvementAreas.create(newArea(id, 1, `${quarter} of ${chosen}`)))
  }
  return app
}

const quartersOf = async ({ api }: TestApp) =>
  value(await api.assessments.list()).map(({ assessment, answers: given, areas }) => [
    assessment.quarterKey,
    assessment.status,
    given[0]?.value,
    areas.map(({ title }) => title).join()
  ])

describe('a file with quarters of its own, added to a plan', () => {
  it('leaves the plan the quarters it has filled in, brings the others, and says so', async () => {
    const mine = await planWith(3, '2025-Q3', '2025-Q4')
    const theirs = await planWith(4, '2025-Q2', '2025-Q3')
    const [later, earlier] = value(await theirs.api.assessments.list())
    value(
      await theirs.api.improvementAreas.create({
        ...newArea(later?.assessment.id ?? '', 2, 'Goes on'),
        carriedFrom: earlier?.areas[0]?.id ?? null
      })
    )
    const file = planOf(theirs)
    expect(previewOf(mine.store, file).leftOut).toBe(1)
    expect(importPlan(mine.store, file, 'add')).toMatchObject({ leftOut: 1, removed: 0 })
    expect(await quartersOf(mine)).toEqual([
      ['2025-Q4', 'completed', 3, '2025-Q4 of 3'],
      ['2025-Q3', 'completed', 3, '2025-Q3 of 3'],
      ['2025-Q2', 'completed', 4, '2025-Q2 of 4']
    ])
    expect(importPlan(mine.store, file, 'add')).toMatchObject({ created: 0, leftOut: 1 })
    planOf(mine)
  })

  it('lets areas stand alone that went on from one that stayed out', async () => {
    const mine = await planWith(3, '2025-Q2')
    const theirs = await planWith(4, '2025-Q2', '2025-Q3')
    const [later, earlier] = value(await theirs.api.assessments.list())
    value(
      await theirs.api.improvementAreas.create({
        ...newArea(later?.assessment.id ?? '', 2, 'Goes on'),
        carriedFrom: earlier?.areas[0]?.id ?? null
      })
    )
    value(
      await theirs.api.actions.create({
        what: 'Call',
        who: 'owner',
        due: '2026-02-01',
        result: '',
        priority: null,
        sourceType: 'improvementArea',
        sourceId: earlier?.areas[0]?.id ?? null,
        private: true
      })
    )
    importPlan(mine.store, planOf(theirs), 'add')
    const areas = value(await mine.api.improvementAreas.list())
    expect(areas.find(({ title }) => title === 'Goes on')?.carriedFrom).toBeNull()
    expect(value(await mine.api.actions.list())[0]).toMatchObject({
      sourceType: null,
      sourceId: null
    })
  })

  it('takes a quarter the plan knows as a whole, with the answers and areas of the file', async () => {
    const app = await planWith(3, '2025-Q4')
    const old = planOf(app)
    const [quarter] = value(await app.api.assessments.list())
    const [first] = quarter?.areas ?? []
    if (!quarter || !first) throw new Error('No quarter')
    value(await app.api.improvementAreas.remove({ id: first.id }))
    value(
      await app.api.improvementAreas.createMany([
        newArea(quarter.assessment.id, 1, 'New first'),
        newArea(quarter.assessment.id, 2, 'New second')
      ])
    )
    const [deleted] = value(await app.api.changes.deleted())
    value(await app.api.changes.restore({ seq: deleted?.seq ?? 0 }))
    expect(importPlan(app.store, old, 'add')).toMatchObject({ replaced: 1, removed: 2, created: 0 })
    expect(await quartersOf(app)).toEqual([['2025-Q4', 'completed', 3, '2025-Q4 of 3']])
    value(await app.api.changes.undo({}))
    expect((await quartersOf(app))[0]?.[3]).toBe('New first,New second,2025-Q4 of 3')
    planOf(app)
  })

  it('may set a quarter aside and bring another in its place, in whatever order they stand', async () => {
    const app = await planWith(3, '2025-Q4')
    const before = planOf(app)
    const [known] = before.assessments
    if (!known) throw new Error('No quarter')
    const other = { ...known, id: crypto.randomUUID() }
    const file = {
      ...before,
      assessments: [other, { ...known, status: 'void' as const, voidReason: 'Wrong year' }],
      answers: [
        ...before.answers,
        ...before.answers.map((each) => ({
          ...each,
          id: crypto.randomUUID(),
          assessmentId: other.id
        }))
      ]
    }
    expect(importPlan(app.store, file, 'add')).toMatchObject({ leftOut: 0, replaced: 1 })
    expect((await quartersOf(app)).map(([, status]) => status).toSorted()).toEqual([
      'completed',
      'void'
    ])
    planOf(app)
  })

  it('in place of a plan brings all of its own', async () => {
    const mine = await planWith(3, '2025-Q3', '2025-Q4')
    importPlan(mine.store, planOf(await planWith(4, '2025-Q3')), 'replace')
    expect(await quartersOf(mine)).toEqual([['2025-Q3', 'completed', 4, '2025-Q3 of 4']])
  })
})

const id = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10'
const draft = { id, quarterKey: '2025-Q4', includesStaff: false }
const given = allAnswered(3, false)
const full = given.map((each) => ({ ...each, assessmentId: id }))
const done = {
  ...draft,
  status: 'completed',
  completedOn: '2025-12-30',
  scores: scoresOf(given, false)
}
const area = { assessmentId: id, rank: 1, title: 'Answer faster' }
const silent = full.map((each) =>
  each.statementCode.startsWith('INF') ? { ...each, value: null, notApplicable: true } : each
)

const cases: Record<string, [records: object, ...wrong: string[]]> = {
  'two assessments of one quarter (INV-4)': [
    { assessments: [draft, { ...draft, id: undefined }] },
    'assessments.1.quarterKey duplicate'
  ],
  'an answer that is both a value and not applicable (INV-5)': [
    {
      assessments: [draft],
      answers: [{ assessmentId: id, statementCode: 'COM-1', value: 3, notApplicable: true }]
    },
    'answers.0.notApplicable valueOrNot'
  ],
  'a completed quarter with a gap (INV-6)': [
    { assessments: [{ ...done, scores: scoresOf(given.slice(1), false) }], answers: full.slice(1) },
    'assessments.0.status unanswered'
  ],
  'a section that does not apply, without a word why (INV-7)': [
    { assessments: [{ ...done, scores: scoresOf(silent, false) }], answers: silent },
    'assessments.0.status unanswered'
  ],
  'a quarter completed before it began (INV-8)': [
    { assessments: [{ ...done, completedOn: '2025-09-30' }], answers: full },
    'assessments.0.completedOn beforeTheQuarter'
  ],
  'points that do not follow from the answers': [
    {
      assessments: [{ ...done, scores: scoresOf(allAnswered(4, false), false) }],
      answers: full
    },
    'assessments.0.scores scoresDiffer'
  ],
  'a completed quarter without its points': [
    { assessments: [{ ...done, scores: null }], answers: full },
    'assessments.0.scores required'
  ],
  'a draft that says when it was completed': [
    { assessments: [{ ...done, status: 'draft' }], answers: full },
    'assessments.0.completedOn notThisState'
  ],
  'a quarter set aside without a reason': [
    { assessments: [{ ...draft, status: 'void' }] },
    'assessments.0.voidReason required'
  ],
  'a reason to set aside what was not': [
    { assessments: [{ ...draft, voidReason: 'x' }] },
    'assessments.0.voidReason notThisState'
  ],
  'one statement answered twice': [
    {
      assessments: [draft],
      answers: [1, 2].map((value) => ({ assessmentId: id, statementCode: 'COM-1', value }))
    },
    'answers.1.statementCode duplicate'
  ],
  'a statement there is not': [
    { assessments: [draft], answers: [{ assessmentId: id, statementCode: 'COM-5' }] },
    'answers.0.statementCode notAChoice'
  ],
  'two areas on one rank (INV-9)': [
    { assessments: [draft], improvementAreas: [area, area] },
    'improvementAreas.1.rank duplicate'
  ],
  'an achieved area without a closing note (INV-10)': [
    {
      assessments: [draft],
      improvementAreas: [{ ...area, status: 'achieved', closedOn: '2026-01-05' }]
    },
    'improvementAreas.0.closingNote required'
  ],
  'an active area with the day it was closed': [
    {
      assessments: [draft],
      improvementAreas: [{ ...area, status: 'active', closedOn: '2026-01-05' }]
    },
    'improvementAreas.0.closedOn notThisState'
  ],
  'an area that goes on from one of the same quarter': [
    {
      assessments: [draft],
      improvementAreas: [
        { ...area, id: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11' },
        { ...area, rank: 2, carriedFrom: '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a11' }
      ]
    },
    'improvementAreas.1.carriedFrom notEarlier'
  ],
  'an area of no quarter': [
    { improvementAreas: [area] },
    'improvementAreas.0.assessmentId pointsNowhere'
  ]
}

describe('a file whose quarters break a rule is refused, naming the place', () => {
  it.each(Object.entries(cases))('%s', (_name, [records, ...wrong]) => {
    const found = problem(fileOf(records))
    const places = Object.entries(found.fields ?? {}).map(([place, { code }]) => `${place} ${code}`)
    expect(places).toEqual(wrong)
  })

  it('and one that breaks none is understood', () => {
    const noted = { ...done, scores: scoresOf(silent, false), sectionNotes: { INF: 'New here' } }
    for (const records of [
      { assessments: [done], answers: full, improvementAreas: [area] },
      { assessments: [noted], answers: silent },
      {
        assessments: [{ ...done, status: 'void', voidReason: 'x' }, draftOf('2025-Q4')],
        answers: full
      }
    ])
      expect(readExport(fileOf(records))).toMatchObject({ ok: true })
  })
})

function draftOf(quarterKey: string) {
  return { quarterKey, includesStaff: true }
}
