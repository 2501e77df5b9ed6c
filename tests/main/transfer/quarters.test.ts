import { describe, expect, it } from 'vitest'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { previewOf } from '../../../src/main/transfer/preview'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { allAnswered, completeQuarter, newArea } from '../../support/assessments'

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
    expect((await quartersOf(app)).map(([, status]) => status)).toEqual(
      expect.arrayContaining(['completed', 'void'])
    )
    planOf(app)
  })

  it('in place of a plan brings all of its own', async () => {
    const mine = await planWith(3, '2025-Q3', '2025-Q4')
    importPlan(mine.store, planOf(await planWith(4, '2025-Q3')), 'replace')
    expect(await quartersOf(mine)).toEqual([['2025-Q3', 'completed', 4, '2025-Q3 of 4']])
  })
})
