import { describe, expect, it } from 'vitest'
import { channelFor } from '../../src/shared/features/contactChannels'
import { answers, failure, startApp, value } from '../support/app'
import { note } from '../support/contacts'
import { standardOf } from '../support/lists'

async function begun() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  const channels = value(await app.api.contactChannels.list())
  const first = channels.find(({ kind }) => kind === 'in_person')
  if (!first) throw new Error('No channel')
  return { app, api: app.api, first }
}

describe('contact channels (2.11)', () => {
  it('a new plan begins with three, named in its language', async () => {
    const { api } = await begun()
    const channels = value(await api.contactChannels.list())
    expect(Object.fromEntries(channels.map(({ kind, name }) => [kind, name]))).toEqual({
      in_person: 'Osebno',
      phone: 'Telefon',
      email: 'E-pošta'
    })
  })

  it('an automatic answer needs its words', async () => {
    const { api, first } = await begun()
    const silent = { ...channelFor('email', 'Office'), replyMode: 'automatic' as const }
    expect(failure(await api.contactChannels.create(silent)).fields).toEqual({
      autoText: { code: 'required' }
    })
    const { id, rev } = first
    const changes = { replyMode: 'automatic_then_personal' as const }
    expect(failure(await api.contactChannels.update({ id, rev, changes })).fields).toEqual({
      autoText: { code: 'required' }
    })
    const both = { ...changes, autoText: 'Soon.' }
    expect(value(await api.contactChannels.update({ id, rev, changes: both }))).toMatchObject(both)
  })

  it('one that something came through is put away, never deleted', async () => {
    const { app, api, first } = await begun()
    await note(app.api, { channelId: first.id })
    expect(failure(await api.contactChannels.remove({ id: first.id })).reason).toBe('inUse')
  })

  it('one that has a standard of its own is put away, never deleted', async () => {
    const { api, first } = await begun()
    const standard = standardOf({ channelId: first.id })
    value(await api.serviceStandards.save({ rev: 0, standard }))
    expect(failure(await api.contactChannels.remove({ id: first.id })).reason).toBe('inUse')
  })

  it('the usual ones are added where their kind is missing, in one step', async () => {
    const { api, first } = await begun()
    for (const { id } of value(await api.contactChannels.list()))
      if (id !== first.id) value(await api.contactChannels.remove({ id }))
    expect(value(await api.contactChannels.addUsual()).map(({ kind }) => kind)).toEqual([
      'phone',
      'email'
    ])
    value(await api.changes.undo({}))
    expect(value(await api.contactChannels.list())).toEqual([first])
  })
})
