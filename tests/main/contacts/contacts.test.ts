import { describe, expect, it } from 'vitest'
import { failure, startApp, value } from '../../support/app'
import { fourSteps, newContact, note, startLog } from '../../support/contacts'

async function startedLog() {
  const app = startApp()
  return { ...app, ...(await startLog(app.api)) }
}

describe('a contact is noted', () => {
  it('with a few words or a theme; with neither it is refused', async () => {
    const { api, channelId, themeId } = await startedLog()
    const words = value(await api.contacts.create({ ...newContact, channelId }))
    expect(words).toMatchObject({ year: 2026, sequence: 1, kind: 'complaint', state: 'new' })
    const theme = await note(api, { summary: '', themeId })
    expect(theme).toMatchObject({ sequence: 2, summary: '', themeId })
    expect(failure(await api.contacts.create({ ...newContact, channelId, summary: ' ' }))).toEqual({
      code: 'invalid',
      fields: { summary: { code: 'textOrTheme' } }
    })
    const found = value(await api.contacts.list({ query: {}, offset: 0, limit: 50 }))
    expect([found.total, found.open, found.items.map(({ sequence }) => sequence)]).toEqual([
      2,
      2,
      expect.arrayContaining([1, 2])
    ])
  })

  it('and goes through its states', async () => {
    const { api, themeId } = await startedLog()
    const { id } = await note(api)
    const all = { id, rev: 1, to: 'resolved', changes: fourSteps } as const
    expect(failure(await api.contacts.advance({ ...all, replyNow: false }))).toMatchObject({
      fields: { firstReplyAt: { code: 'required' } }
    })
    const solved = value(await api.contacts.advance({ ...all, replyNow: true }))
    expect(solved).toMatchObject({
      state: 'resolved',
      firstReplyAt: '2026-01-05T09:00:00.000Z',
      resolvedAt: '2026-01-05T09:00:00.000Z'
    })
    const closed = value(
      await api.contacts.advance({
        id,
        rev: 2,
        to: 'closed',
        changes: { themeId, outcome: 'satisfied' },
        replyNow: false
      })
    )
    expect(closed.state).toBe('closed')
    expect(value(await api.contacts.reopen({ id, rev: 3, learning: 'x' }))).toMatchObject({
      state: 'step1',
      resolvedAt: null,
      reopenCount: 1
    })
    expect(value(await api.contacts.counts())).toMatchObject({ open: 1, all: 1 })
    value(await api.contacts.urgent({ limit: 5 }))
    value(await api.contacts.usualTime())
    value(await api.contacts.get({ id }))
  })
})
