import { describe, expect, it } from 'vitest'
import { answers, failure, startApp, value } from '../support/app'
import { actionOf, personOf } from '../support/lists'

async function begun() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app.api
}

describe('staff members (2.17)', () => {
  it('nobody leaves before they began', async () => {
    const api = await begun()
    const backwards = personOf('Tom', { startedOn: '2025-02-03', leftOn: '2025-02-02' })
    expect(failure(await api.staffMembers.create(backwards)).fields).toEqual({
      leftOn: { code: 'beforeStart' }
    })
    const { id, rev } = value(await api.staffMembers.create(personOf('Tom')))
    const changes = { startedOn: '2025-02-03', leftOn: '2025-12-31' }
    expect(value(await api.staffMembers.update({ id, rev, changes }))).toMatchObject(changes)
  })

  it('who has something to do is put away, never deleted, and stays named on it', async () => {
    const api = await begun()
    const { id, rev } = value(await api.staffMembers.create(personOf('Tom')))
    const action = value(await api.actions.create(actionOf('Order cups', { who: id })))
    expect(failure(await api.staffMembers.remove({ id })).reason).toBe('inUse')
    value(await api.staffMembers.archive({ id, rev, archived: true }))
    expect(value(await api.actions.get({ id: action.id })).who).toBe(id)
  })

  it('who has nothing can be deleted, and brought back', async () => {
    const api = await begun()
    const { id } = value(await api.staffMembers.create(personOf('Tom')))
    value(await api.staffMembers.remove({ id }))
    const [deleted] = value(await api.changes.deleted())
    value(await api.changes.restore({ seq: deleted?.seq ?? 0 }))
    expect(value(await api.staffMembers.get({ id })).name).toBe('Tom')
  })
})
