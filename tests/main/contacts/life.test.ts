import { describe, expect, it } from 'vitest'
import { failure, startApp, value } from '../../support/app'
import { fourSteps, newContact, note, startLog } from '../../support/contacts'

const HOUR = 3_600_000

async function startedLog() {
  const app = startApp()
  return { ...app, ...(await startLog(app.api)) }
}

describe('saving a contact', () => {
  it('keeps its moments in order (INV-27)', async () => {
    const { api, later } = await startedLog()
    const { id } = await note(api)
    const save = (rev: number, changes: object) => api.contacts.update({ id, rev, changes })
    const early = { firstReplyAt: '2026-01-05T07:59:59.999Z' }
    expect(failure(await save(1, early)).fields).toEqual({
      firstReplyAt: { code: 'beforeReceived' }
    })
    const late = { firstReplyAt: '2026-01-05T10:00:00.000Z' }
    expect(failure(await save(1, late)).fields).toEqual({ firstReplyAt: { code: 'inTheFuture' } })
    value(await save(1, { firstReplyAt: '2026-01-05T08:30:00.000Z' }))
    later(HOUR)
    const solved = { ...fourSteps, id, rev: 2 }
    value(
      await api.contacts.advance({
        id,
        rev: solved.rev,
        to: 'resolved',
        changes: fourSteps,
        replyNow: false
      })
    )
    const after = { firstReplyAt: '2026-01-05T10:00:00.001Z' }
    later(HOUR)
    expect(failure(await save(3, after)).fields).toEqual({ resolvedAt: { code: 'beforeReply' } })
    const received = { receivedAt: '2026-01-05T08:30:00.001Z' }
    expect(failure(await save(3, received)).fields).toEqual({
      firstReplyAt: { code: 'beforeReceived' }
    })
  })

  it('still works where its own moment lies ahead of a clock that was set back', async () => {
    const { api, later } = await startedLog()
    const { id } = await note(api)
    later(-2 * HOUR)
    value(await api.contacts.update({ id, rev: 1, changes: { factsText: 'At nine' } }))
    const changes = { receivedAt: '2026-01-05T07:30:00.000Z' }
    expect(failure(await api.contacts.update({ id, rev: 2, changes })).fields).toEqual({
      receivedAt: { code: 'inTheFuture' }
    })
  })

  it('takes nothing away that its state asks for', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    value(
      await api.contacts.advance({ id, rev: 1, to: 'step2', changes: fourSteps, replyNow: false })
    )
    const changes = { factsText: '', listenedTick: false }
    expect(failure(await api.contacts.update({ id, rev: 2, changes })).fields).toEqual({
      factsText: { code: 'required' },
      listenedTick: { code: 'required' }
    })
    value(await api.contacts.update({ id, rev: 2, changes: { whatHappened: '' } }))
  })

  it('counts a rating that was given as asked for', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    const rated = value(await api.contacts.update({ id, rev: 1, changes: { satisfaction: 4 } }))
    expect(rated).toMatchObject({ satisfaction: 4, satisfactionAsked: true })
  })

  it('refuses what was read before another change', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    value(await api.contacts.update({ id, rev: 1, changes: { factsText: 'At nine' } }))
    const stale = { id, rev: 1 } as const
    const refused = [
      await api.contacts.update({ ...stale, changes: { factsText: 'At ten' } }),
      await api.contacts.advance({ ...stale, to: 'step1', changes: {}, replyNow: false }),
      await api.contacts.convert({ ...stale, kind: 'inquiry' })
    ]
    for (const result of refused) expect(failure(result)).toEqual({ code: 'conflict' })
  })
})

describe('solving a complaint', () => {
  it('names every field that is missing on the way (INV-26)', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    const { agreedBy: _agreedBy, goodwill: _goodwill, ...rest } = fourSteps
    const changes = { ...rest, causeKind: 'policy' as const }
    const result = await api.contacts.advance({
      id,
      rev: 1,
      to: 'resolved',
      changes,
      replyNow: false
    })
    expect(failure(result).fields).toEqual({
      policyLinks: { code: 'required' },
      agreedBy: { code: 'required' },
      goodwill: { code: 'required' },
      firstReplyAt: { code: 'required' }
    })
    expect(value(await api.contacts.get({ id })).contact).toMatchObject({ rev: 1, factsText: '' })
  })

  it('makes the moment of solving the first reply, once that was confirmed', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    const all = { id, rev: 1, to: 'resolved', changes: fourSteps } as const
    expect(failure(await api.contacts.advance({ ...all, replyNow: false })).fields).toEqual({
      firstReplyAt: { code: 'required' }
    })
    const at = '2026-01-05T09:00:00.000Z'
    expect(value(await api.contacts.advance({ ...all, replyNow: true }))).toMatchObject({
      state: 'resolved',
      firstReplyAt: at,
      resolvedAt: at
    })
  })

  it('closes with a theme, an outcome of its kind, and a reason where one is needed (INV-28)', async () => {
    const { api, themeId } = await startedLog()
    const { id } = await note(api)
    value(
      await api.contacts.advance({ id, rev: 1, to: 'resolved', changes: fourSteps, replyNow: true })
    )
    const close = async (changes: object) =>
      api.contacts.advance({ id, rev: 2, to: 'closed', changes, replyNow: false })
    expect(failure(await close({})).fields).toEqual({
      themeId: { code: 'required' },
      outcome: { code: 'required' }
    })
    expect(failure(await close({ themeId, outcome: 'thanked' })).fields).toEqual({
      outcome: { code: 'notThisKind' }
    })
    const hopeless = { themeId, outcome: 'could_not_be_satisfied' }
    expect(failure(await close(hopeless)).fields).toEqual({ outcomeReason: { code: 'required' } })
    expect(value(await close({ ...hopeless, outcomeReason: 'It broke.' })).state).toBe('closed')
  })

  it('begins again at the first step, counted, with what was learned', async () => {
    const { api, themeId } = await startedLog()
    const { id } = await note(api)
    const changes = { ...fourSteps, themeId, outcome: 'satisfied' } as const
    value(await api.contacts.advance({ id, rev: 1, to: 'closed', changes, replyNow: true }))
    const learning = 'It came back.'
    expect(value(await api.contacts.reopen({ id, rev: 2, learning }))).toMatchObject({
      state: 'step1',
      resolvedAt: null,
      outcome: null,
      reopenCount: 1,
      learning,
      factsText: fourSteps.factsText,
      firstReplyAt: '2026-01-05T09:00:00.000Z'
    })
    expect(failure(await api.contacts.reopen({ id, rev: 3, learning }))).toEqual({
      code: 'conflict',
      reason: 'status'
    })
  })

  it('goes a step back while it is open, and no further than its beginning', async () => {
    const { api } = await startedLog()
    const { id } = await note(api)
    expect(failure(await api.contacts.stepBack({ id, rev: 1 }))).toMatchObject({ reason: 'status' })
    value(await api.contacts.advance({ id, rev: 1, to: 'step1', changes: {}, replyNow: false }))
    expect(value(await api.contacts.stepBack({ id, rev: 2 })).state).toBe('new')
  })
})

describe('a contact that becomes another kind', () => {
  it('keeps what was written, and its end as far as that fits', async () => {
    const { api, themeId } = await startedLog()
    const { id } = await note(api, { kind: 'inquiry', themeId })
    const changes = { outcome: 'answered' as const }
    value(await api.contacts.advance({ id, rev: 1, to: 'closed', changes, replyNow: true }))
    expect(value(await api.contacts.convert({ id, rev: 2, kind: 'suggestion' }))).toMatchObject({
      state: 'considered',
      outcome: null,
      summary: newContact.summary
    })
    // No step of a complaint was taken: it begins anew.
    expect(value(await api.contacts.convert({ id, rev: 3, kind: 'complaint' }))).toMatchObject({
      state: 'new',
      resolvedAt: null
    })
  })
})
