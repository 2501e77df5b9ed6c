import { describe, expect, it } from 'vitest'
import { actionGroups } from '../../src/shared/features/actions'
import { answers, failure, startApp, value } from '../support/app'
import { actionOf, personOf } from '../support/lists'

async function begun() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app.api
}

describe('actions (2.16)', () => {
  it('need someone and a day as long as they are open (INV-31)', async () => {
    const api = await begun()
    expect(
      failure(await api.actions.create(actionOf('Order cups', { who: null, due: null }))).fields
    ).toEqual({ who: { code: 'required' }, due: { code: 'required' } })
    const { id, rev } = value(await api.actions.create(actionOf('Order cups')))
    expect(failure(await api.actions.update({ id, rev, changes: { due: null } })).fields).toEqual({
      due: { code: 'required' }
    })
  })

  it('are for those who are still here (INV-32)', async () => {
    const api = await begun()
    const tom = value(await api.staffMembers.create(personOf('Tom')))
    const action = value(await api.actions.create(actionOf('Order cups', { who: tom.id })))
    value(await api.staffMembers.archive({ id: tom.id, rev: tom.rev, archived: true }))
    const refused = await api.actions.create(actionOf('Ring the supplier', { who: tom.id }))
    expect(failure(refused).fields).toEqual({ who: { code: 'notHere' } })
    const { id, rev } = action
    const changes = { who: tom.id }
    expect(failure(await api.actions.update({ id, rev, changes })).fields).toEqual({
      who: { code: 'notHere' }
    })
    value(await api.actions.update({ id, rev, changes: { who: 'owner' } }))
    const gone = personOf('Lena', { leftOn: '2026-01-05' })
    const lena = value(await api.staffMembers.create(gone))
    const hers = await api.actions.create(actionOf('Ring the supplier', { who: lena.id }))
    expect(failure(hers).fields).toEqual({ who: { code: 'notHere' } })
  })

  it('are begun, and set back', async () => {
    const api = await begun()
    const { id, rev } = value(await api.actions.create(actionOf('Order cups')))
    const begunOne = value(await api.actions.begin({ id, rev, begun: true }))
    expect(begunOne.status).toBe('in_progress')
    expect(value(await api.actions.begin({ id, rev: begunOne.rev, begun: false })).status).toBe(
      'open'
    )
  })

  it('are done on a day that has come, with what came of it', async () => {
    const api = await begun()
    const { id, rev } = value(await api.actions.create(actionOf('Order cups')))
    const result = 'They come on Friday.'
    expect(
      failure(await api.actions.finish({ id, rev, doneOn: '2026-01-06', result })).fields
    ).toEqual({ doneOn: { code: 'inTheFuture' } })
    const done = value(await api.actions.finish({ id, rev, doneOn: '2026-01-05', result }))
    expect(done).toMatchObject({ status: 'done', doneOn: '2026-01-05', result })
  })

  it('are dropped only with a reason', async () => {
    const api = await begun()
    const { id, rev } = value(await api.actions.create(actionOf('Order cups')))
    expect(failure(await api.actions.drop({ id, rev, result: ' ' })).fields).toEqual({
      result: { code: 'required' }
    })
    expect(value(await api.actions.drop({ id, rev, result: 'Too dear.' }))).toMatchObject({
      status: 'dropped',
      doneOn: null
    })
  })

  it('are opened again once done or dropped, and only then', async () => {
    const api = await begun()
    const { id, rev } = value(await api.actions.create(actionOf('Order cups')))
    expect(failure(await api.actions.reopen({ id, rev })).reason).toBe('status')
    const done = value(await api.actions.finish({ id, rev, doneOn: '2026-01-05', result: '' }))
    expect(value(await api.actions.reopen({ id, rev: done.rev }))).toMatchObject({
      status: 'open',
      doneOn: null
    })
  })

  it('name the record they come from whole', async () => {
    const api = await begun()
    const half = actionOf('Order cups', { sourceType: 'policy' })
    expect(failure(await api.actions.create(half)).fields).toEqual({
      sourceId: { code: 'required' }
    })
  })

  it('stand under when they are due (CALC-16), the day itself not overdue', async () => {
    const api = await begun()
    for (const due of ['2026-01-12', '2026-01-11', '2026-01-05', '2026-01-04', '2025-12-19'])
      value(await api.actions.create(actionOf(due, { due })))
    for (const doneOn of ['2025-12-01', '2025-12-31']) {
      const { id, rev } = value(await api.actions.create(actionOf(`done ${doneOn}`)))
      value(await api.actions.finish({ id, rev, doneOn, result: '' }))
    }
    const groups = actionGroups(value(await api.actions.list()), '2026-01-05')
    const names = Object.entries(groups).map(([name, all]) => [name, all.map(({ what }) => what)])
    expect(Object.fromEntries(names)).toEqual({
      overdue: ['2025-12-19', '2026-01-04'],
      soon: ['2026-01-05', '2026-01-11'],
      later: ['2026-01-12'],
      closed: ['done 2025-12-31', 'done 2025-12-01']
    })
  })
})
