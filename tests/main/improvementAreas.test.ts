import { describe, expect, it } from 'vitest'
import { answers, failure, startApp, value } from '../support/app'
import { completeQuarter, newArea } from '../support/assessments'

const DAY = 86_400_000

async function startPlan() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  const { id } = await completeQuarter(app.api, '2025-Q4')
  return { ...app, id }
}

describe('the areas to improve', () => {
  it('are at most three of a quarter, each on its own rank (INV-9)', async () => {
    const { api, id } = await startPlan()
    value(await api.improvementAreas.create(newArea(id, 2)))
    expect(failure(await api.improvementAreas.create(newArea(id, 2)))).toMatchObject({
      fields: { rank: { code: 'duplicate' } }
    })
    expect(
      failure(await api.improvementAreas.createMany([1, 3, 1].map((rank) => newArea(id, rank))))
    ).toEqual({ code: 'conflict', reason: 'threeAreas' })
    expect(value(await api.improvementAreas.list())).toHaveLength(1)
    value(await api.improvementAreas.createMany([1, 3].map((rank) => newArea(id, rank))))
    expect(failure(await api.improvementAreas.create(newArea(id, 1)))).toEqual({
      code: 'conflict',
      reason: 'threeAreas'
    })
    expect(value(await api.improvementAreas.list()).map(({ rank }) => rank)).toEqual([1, 2, 3])
    expect(value(await api.changes.undo({}))?.operation).toBe('improvementAreas.createMany')
    expect(value(await api.improvementAreas.list())).toHaveLength(1)
  })

  it('come of a completed quarter', async () => {
    const { api } = await startPlan()
    const { id } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    expect(failure(await api.improvementAreas.create(newArea(id, 1)))).toEqual({
      code: 'conflict',
      reason: 'status'
    })
  })

  it('are achieved or dropped with a closing note, on a day that stays until they are open again (INV-10)', async () => {
    const { api, id, later } = await startPlan()
    const area = value(await api.improvementAreas.create(newArea(id, 1)))
    const change = async (
      changes: Parameters<typeof api.improvementAreas.update>[0]['changes']
    ) => {
      const { rev } = value(await api.improvementAreas.get({ id: area.id }))
      return await api.improvementAreas.update({ id: area.id, rev, changes })
    }
    for (const status of ['achieved', 'dropped'] as const)
      expect(failure(await change({ status }))).toMatchObject({
        fields: { closingNote: { code: 'required' } }
      })
    expect(value(await change({ status: 'achieved', closingNote: 'Two days now' }))).toMatchObject({
      closedOn: '2026-01-05'
    })
    later(3 * DAY)
    expect(value(await change({ title: 'Replies' }))).toMatchObject({ closedOn: '2026-01-05' })
    expect(failure(await change({ closingNote: '' })).code).toBe('invalid')
    expect(value(await change({ status: 'active' }))).toMatchObject({ closedOn: null })
  })

  it('are about a statement of their own section', async () => {
    const { api, id } = await startPlan()
    expect(
      failure(
        await api.improvementAreas.create({
          ...newArea(id, 1),
          sectionCode: 'ERR',
          statementCode: 'INF-1'
        })
      )
    ).toMatchObject({ fields: { statementCode: { code: 'notOfThisSection' } } })
  })

  it('go on from an earlier one, and stand alone when that goes', async () => {
    const { api, id } = await startPlan()
    const earlier = value(await api.improvementAreas.create(newArea(id, 1)))
    const next = await completeQuarter(api, '2026-Q1')
    const later = value(
      await api.improvementAreas.create({ ...newArea(next.id, 1), carriedFrom: earlier.id })
    )
    expect(
      failure(
        await api.improvementAreas.update({
          id: earlier.id,
          rev: earlier.rev,
          changes: { carriedFrom: later.id }
        })
      )
    ).toMatchObject({ fields: { carriedFrom: { code: 'notEarlier' } } })
    value(await api.improvementAreas.remove({ id: earlier.id }))
    expect(value(await api.improvementAreas.get({ id: later.id })).carriedFrom).toBeNull()
    value(await api.changes.undo({}))
    expect(value(await api.improvementAreas.get({ id: later.id })).carriedFrom).toBe(earlier.id)
  })

  it('that were deleted come back on a rank that is free, or not while three stand', async () => {
    const { api, id } = await startPlan()
    const first = value(await api.improvementAreas.create(newArea(id, 1, 'First')))
    value(await api.improvementAreas.remove({ id: first.id }))
    value(await api.improvementAreas.createMany([1, 2].map((rank) => newArea(id, rank))))
    const seq = async () => value(await api.changes.deleted())[0]?.seq ?? 0
    value(await api.changes.restore({ seq: await seq() }))
    expect(value(await api.improvementAreas.get({ id: first.id })).rank).toBe(3)
    value(await api.improvementAreas.remove({ id: first.id }))
    value(await api.improvementAreas.create(newArea(id, 3)))
    expect(failure(await api.changes.restore({ seq: await seq() }))).toEqual({
      code: 'conflict',
      reason: 'threeAreas'
    })
  })
})
