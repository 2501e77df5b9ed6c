import { describe, expect, it } from 'vitest'
import { forgetDeleted } from '../../src/main/features/changes/deleted'
import { tablesOf } from '../../src/main/storage/facts'
import { answers, failure, startApp, value } from '../support/app'

const newPolicy = (title: string) =>
  ({ topicCode: 'RET', title, wording: 'Bring it back.', origin: 'own' }) as const

describe('undo and redo', () => {
  it('takes back and does again what was done, step by step', async () => {
    const { api } = startApp()
    const made = value(await api.policies.create(newPolicy('Returns')))
    const renamed = value(
      await api.policies.update({ id: made.id, rev: made.rev, changes: { title: 'Refunds' } })
    )
    expect(renamed.title).toBe('Refunds')
    expect(value(await api.changes.steps()).undo).toMatchObject({
      operation: 'policies.update',
      name: 'Refunds'
    })
    value(await api.changes.undo({}))
    expect(value(await api.policies.get({ id: made.id })).title).toBe('Returns')
    value(await api.changes.undo({}))
    expect(failure(await api.policies.get({ id: made.id })).code).toBe('not-found')
    value(await api.changes.redo())
    value(await api.changes.redo())
    expect(value(await api.policies.get({ id: made.id })).title).toBe('Refunds')
    expect(value(await api.changes.redo())).toBeNull()
  })

  it('says which features it changed', async () => {
    const { api } = startApp()
    const made = await api.policies.create(newPolicy('Returns'))
    expect(made).toMatchObject({ ok: true, changed: ['policies'] })
    expect(await api.changes.undo({})).toMatchObject({ changed: ['policies'] })
  })

  it('merges edits of one field within a minute into one step', async () => {
    const { api, later } = startApp()
    let policy = value(await api.policies.create(newPolicy('Returns')))
    for (const title of ['R', 'Re', 'Ref']) {
      later(20_000)
      policy = value(
        await api.policies.update({ id: policy.id, rev: policy.rev, changes: { title } })
      )
    }
    value(await api.changes.undo({}))
    expect(value(await api.policies.get({ id: policy.id })).title).toBe('Returns')
    value(await api.changes.redo())
    expect(value(await api.policies.get({ id: policy.id })).title).toBe('Ref')
  })

  it('keeps edits of one field apart when more than a minute lies between', async () => {
    const { api, later } = startApp()
    const made = value(await api.policies.create(newPolicy('Returns')))
    const first = value(
      await api.policies.update({ id: made.id, rev: made.rev, changes: { title: 'One' } })
    )
    later(61_000)
    value(await api.policies.update({ id: made.id, rev: first.rev, changes: { title: 'Two' } }))
    value(await api.changes.undo({}))
    expect(value(await api.policies.get({ id: made.id })).title).toBe('One')
  })

  it('forgets what could be done again once something new is written', async () => {
    const { api } = startApp()
    value(await api.policies.create(newPolicy('Returns')))
    value(await api.changes.undo({}))
    value(await api.policies.create(newPolicy('Quotes')))
    expect(value(await api.changes.steps()).redo).toBeNull()
  })

  it('refuses to take back a step that is no longer the last', async () => {
    const { api } = startApp()
    value(await api.policies.create(newPolicy('Returns')))
    const group = value(await api.changes.steps()).undo?.group ?? ''
    value(await api.policies.create(newPolicy('Quotes')))
    expect(failure(await api.changes.undo({ group }))).toEqual({
      code: 'conflict',
      reason: 'notLast'
    })
  })

  it('writes nothing and keeps no step when a write is refused', async () => {
    const { api, db } = startApp()
    value(await api.businessProfile.start(answers))
    const before = db.serialize()
    expect(failure(await api.businessProfile.start(answers)).code).toBe('conflict')
    expect(db.serialize().equals(before)).toBe(true)
  })
})

describe('recently deleted', () => {
  it('brings a deleted policy back with its history', async () => {
    const { api } = startApp()
    const made = value(await api.policies.create(newPolicy('Returns')))
    value(await api.policies.retire({ id: made.id, rev: made.rev, reason: 'Habit' }))
    value(await api.policies.remove({ id: made.id }))
    const [deleted, ...others] = value(await api.changes.deleted())
    expect(others).toEqual([])
    expect(deleted).toMatchObject({ feature: 'policies', name: 'Returns', until: '2026-02-04' })
    value(await api.changes.restore({ seq: deleted?.seq ?? 0 }))
    expect(value(await api.policies.get({ id: made.id })).status).toBe('retired')
    expect(value(await api.policies.revisions({ id: made.id }))).toHaveLength(1)
    expect(value(await api.changes.deleted())).toEqual([])
  })

  it('lets go of what was deleted more than 30 days ago', async () => {
    const { api, later } = startApp()
    const made = value(await api.policies.create(newPolicy('Returns')))
    value(await api.policies.remove({ id: made.id }))
    later(31 * 86_400_000)
    expect(value(await api.changes.deleted())).toEqual([])
  })

  it('leaves no word of it after 30 days', async () => {
    const { api, db, store, later } = startApp()
    const made = value(await api.policies.create(newPolicy('MARKER')))
    value(await api.policies.update({ id: made.id, rev: made.rev, changes: { title: 'A MARKER' } }))
    const kept = value(await api.policies.create(newPolicy('Quotes')))
    value(await api.policies.remove({ id: made.id }))
    later(31 * 86_400_000)
    forgetDeleted(store)
    const everything = tablesOf(db).map((table) => db.prepare(`SELECT * FROM "${table}"`).all())
    expect(JSON.stringify(everything)).not.toContain('MARKER')
    expect(value(await api.changes.steps()).undo?.name).toBe('Quotes')
    value(await api.changes.undo({}))
    expect(failure(await api.policies.get({ id: kept.id })).code).toBe('not-found')
  })
})

it('tells the history of a record, newest first', async () => {
  const { api } = startApp()
  const made = value(await api.policies.create(newPolicy('Returns')))
  value(await api.policies.update({ id: made.id, rev: made.rev, changes: { title: 'Refunds' } }))
  const history = value(await api.changes.history({ feature: 'policies', id: made.id }))
  expect(history.map((entry) => entry.action)).toEqual(['update', 'create'])
  expect(history[0]?.fields).toEqual([{ field: 'title', before: 'Returns', after: 'Refunds' }])
})
