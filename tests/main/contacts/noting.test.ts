import { describe, expect, it } from 'vitest'
import { failure, startApp, value } from '../../support/app'
import { newContact, note, startLog } from '../../support/contacts'
import { newPolicy } from '../../support/policies'

const nowhere = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10'

async function startedLog() {
  const app = startApp()
  return { ...app, ...(await startLog(app.api)) }
}

describe('noting a contact', () => {
  it('takes a few words or a theme, and refuses neither', async () => {
    const { api, channelId, themeId } = await startedLog()
    expect(value(await api.contacts.create({ ...newContact, channelId }))).toMatchObject({
      year: 2026,
      sequence: 1,
      kind: 'complaint',
      state: 'new',
      firstReplyAt: null
    })
    expect(await note(api, { summary: '', themeId })).toMatchObject({ sequence: 2, themeId })
    const neither = await api.contacts.create({ ...newContact, channelId, summary: ' ' })
    expect(failure(neither).fields).toEqual({ summary: { code: 'textOrTheme' } })
  })

  it('refuses a moment that is not yet, or before there were years', async () => {
    const { api, channelId } = await startedLog()
    const at = async (receivedAt: string) =>
      failure(await api.contacts.create({ ...newContact, channelId, receivedAt })).fields
    expect(await at('2026-01-05T09:00:00.001Z')).toEqual({ receivedAt: { code: 'inTheFuture' } })
    expect(await at('1900-01-01T00:00:00.000Z')).toEqual({ receivedAt: { code: 'notADay' } })
    await note(api, { receivedAt: '2026-01-05T09:00:00.000Z' })
    await note(api, { receivedAt: '1900-01-02T00:00:00.000Z' })
  })

  it('refuses what it points to that is not there', async () => {
    const { api, channelId } = await startedLog()
    const create = async (fields: object) =>
      failure(await api.contacts.create({ ...newContact, channelId, ...fields }))
    const gone = { code: 'not-found', reason: 'pointedTo' }
    expect(await create({ channelId: nowhere })).toEqual(gone)
    expect(await create({ customerId: nowhere })).toEqual(gone)
    expect(await create({ themeId: nowhere })).toEqual(gone)
    expect((await create({ handledBy: nowhere })).fields).toEqual({
      handledBy: { code: 'notHere' }
    })
    const { id } = await note(api, { receivedBy: 'owner' })
    const policyLinks = [{ policyId: nowhere, followed: 'yes' as const }]
    expect(failure(await api.contacts.update({ id, rev: 1, changes: { policyLinks } }))).toEqual(
      gone
    )
  })
})

describe('the number of a contact', () => {
  it('counts within the year in which it came in where the business is', async () => {
    const { api } = await startedLog()
    const numbers: string[] = []
    for (const receivedAt of [
      '2025-12-31T22:59:59.999Z',
      '2025-12-31T23:00:00.000Z',
      '2024-06-01T12:00:00.000Z',
      '2026-01-05T08:00:00.000Z'
    ]) {
      const { year, sequence } = await note(api, { receivedAt })
      numbers.push(`${year}-${sequence}`)
    }
    expect(numbers).toEqual(['2025-1', '2026-1', '2024-1', '2026-2'])
  })

  it('is never given to another: not when it was deleted, nor when it was taken back', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    value(await api.contacts.remove({ id }))
    expect((await note(api)).sequence).toBe(2)
    value(await api.changes.undo({}))
    expect((await note(api)).sequence).toBe(3)
  })

  it('stays when the day it came in is put right', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    const changes = { receivedAt: '2025-12-30T08:00:00.000Z' }
    expect(value(await api.contacts.update({ id, rev: 1, changes }))).toMatchObject({
      year: 2026,
      sequence: 1
    })
  })
})

describe('a policy that a contact has to do with', () => {
  it('cannot be deleted, until no contact does', async () => {
    const { api } = await startedLog()
    const policy = value(await api.policies.create(newPolicy))
    const { id } = await note(api)
    const policyLinks = [{ policyId: policy.id, followed: 'no' as const }]
    value(await api.contacts.update({ id, rev: 1, changes: { policyLinks } }))
    expect(failure(await api.policies.remove({ id: policy.id }))).toEqual({
      code: 'conflict',
      reason: 'inUse'
    })
    value(await api.contacts.update({ id, rev: 2, changes: { policyLinks: [] } }))
    value(await api.policies.remove({ id: policy.id }))
  })
})
