import { describe, expect, it } from 'vitest'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { contactBreaches } from '../../../src/shared/features/contacts/integrity'
import type { ContactFields } from '../../../src/shared/features/contacts/schema'
import { customerNamed } from '../../../src/shared/features/customers'
import { startApp, value } from '../../support/app'
import { fourSteps, note, startLog } from '../../support/contacts'
import { fileOf } from '../../support/exportFiles'
import { newPolicy } from '../../support/policies'

async function startedLog() {
  const app = startApp()
  const { anonymisedOn: _anonymised, ...named } = customerNamed('Ana')
  const begun = await startLog(app.api)
  const customer = value(await app.api.customers.create(named))
  const policy = value(await app.api.policies.create(newPolicy))
  const theme = value(await app.api.themes.create({ code: '', label: 'Steam', description: '' }))
  return { ...app, ...begun, customerId: customer.id, policyId: policy.id, steam: theme.id }
}

type App = Awaited<ReturnType<typeof startedLog>>

/** A closed complaint that points to everything it can, and what it has to be closed. */
async function closedCase(
  { api, customerId, policyId, steam }: App,
  fields: Partial<ContactFields> = {}
) {
  const { id } = await note(api, { customerId, themeId: steam, summary: '' })
  const changes: Partial<ContactFields> = {
    ...fourSteps,
    causeKind: 'policy',
    policyLinks: [{ policyId, followed: 'no' }],
    outcome: 'accepted',
    ...fields
  }
  return value(await api.contacts.advance({ id, rev: 1, to: 'closed', changes, replyNow: true }))
}

async function broughtBack({ api }: App) {
  const [deleted] = value(await api.changes.deleted()).filter(
    ({ feature }) => feature === 'contacts'
  )
  value(await api.changes.restore({ seq: deleted?.seq ?? 0 }))
  const { contact } = value(await api.contacts.get({ id: deleted?.id ?? '' }))
  expect(contactBreaches(contact)).toEqual([])
  return contact
}

describe('a deleted contact comes back', () => {
  it('as it was, while everything it pointed to is there', async () => {
    const app = await startedLog()
    const contact = await closedCase(app)
    value(await app.api.contacts.remove({ id: contact.id }))
    expect(await broughtBack(app)).toMatchObject({
      ...contact,
      rev: expect.any(Number),
      updatedAt: expect.any(String)
    })
  })

  it('without what is gone, and no further than it still may stand', async () => {
    const app = await startedLog()
    const { api, customerId, policyId, steam } = app
    const contact = await closedCase(app)
    value(await api.contacts.remove({ id: contact.id }))
    value(await api.customers.remove({ id: customerId }))
    value(await api.policies.remove({ id: policyId }))
    value(await api.themes.remove({ id: steam }))
    expect(await broughtBack(app)).toMatchObject({
      customerId: null,
      themeId: null,
      policyLinks: [],
      causeKind: 'unknown',
      state: 'resolved',
      summary: '2026-001'
    })
  })

  it('under another number where its own was given away by an import', async () => {
    const app = await startedLog()
    const { api, store } = app
    const contact = await closedCase(app)
    value(await api.contacts.remove({ id: contact.id }))
    const channel = { id: crypto.randomUUID(), kind: 'phone', name: 'Another phone' }
    const other = { kind: 'complaint', receivedAt: contact.receivedAt, channelId: channel.id }
    const file = fileOf({
      contactChannels: [channel],
      contacts: [{ ...other, year: 2026, sequence: 1, summary: 'Cold' }]
    })
    const reading = readExport(file)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
    expect(importPlan(store, reading.plan, 'add')).toMatchObject({ created: 2, renumbered: 0 })
    expect((await broughtBack(app)).sequence).toBe(2)
    expect((await note(api)).sequence).toBe(3)
  })

  it('by another channel where its own is gone', async () => {
    const app = await startedLog()
    const { api } = app
    const [first, second] = value(await api.contactChannels.list())
    const { id } = await note(api, { channelId: second?.id ?? '' })
    value(await api.contacts.remove({ id }))
    value(await api.contactChannels.remove({ id: second?.id ?? '' }))
    expect((await broughtBack(app)).channelId).toBe(first?.id)
  })
})
