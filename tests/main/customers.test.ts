import { describe, expect, it } from 'vitest'
import { customerNamed, type CustomerFields } from '../../src/shared/features/customers'
import { answers, failure, startApp, value } from '../support/app'
import { note } from '../support/contacts'

function named(displayName: string, facts: Partial<CustomerFields> = {}): CustomerFields {
  const { anonymisedOn: _anonymisedOn, ...fields } = customerNamed(displayName)
  return { ...fields, ...facts }
}

async function begun(...names: string[]) {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  for (const name of names) value(await app.api.customers.create(named(name)))
  const find = async (words: string, offset = 0, limit = 200) =>
    value(await app.api.customers.find({ words, offset, limit }))
  return { app, api: app.api, find }
}

describe('customers (2.12)', () => {
  it('are found by the beginnings of their words, letters folded, by name', async () => {
    const { find, api } = await begun('Łódź Bakery', 'Oakfield Dental', 'Bakery Noon')
    value(await api.customers.create(named('Anna', { contactDetail: 'bakery@noon.example' })))
    const names = async (words: string) =>
      (await find(words)).items.map(({ displayName }) => displayName)
    expect(await names('lodz')).toEqual(['Łódź Bakery'])
    expect(await names('BAK noo')).toEqual(['Anna', 'Bakery Noon'])
    expect(await names('akery')).toEqual([])
    expect(await names('')).toHaveLength(4)
  })

  it('come page by page, with how many there are', async () => {
    const { find } = await begun(...Array.from({ length: 25 }, (_, n) => `C${100 + n}`))
    const page = await find('', 10, 5)
    expect(page.total).toBe(25)
    expect(page.items.map(({ displayName }) => displayName)).toEqual([
      'C110',
      'C111',
      'C112',
      'C113',
      'C114'
    ])
    expect((await find('', 30, 5)).items).toEqual([])
    expect(await find('c12')).toMatchObject({ total: 5 })
  })

  it('follow what is written, undone and deleted', async () => {
    const { api, find } = await begun('Marko')
    const [found] = (await find('mar')).items
    const { id = '', rev = 0 } = found ?? {}
    value(await api.customers.update({ id, rev, changes: { displayName: 'Jana' } }))
    expect([(await find('mar')).total, (await find('jan')).total]).toEqual([0, 1])
    value(await api.changes.undo({}))
    expect([(await find('mar')).total, (await find('jan')).total]).toEqual([1, 0])
    value(await api.customers.remove({ id }))
    expect((await find('mar')).total).toBe(0)
  })

  it('nobody leaves before they came', async () => {
    const { api } = await begun()
    const backwards = named('Marko', { since: '2025-05-01', leftOn: '2025-04-30' })
    expect(failure(await api.customers.create(backwards)).fields).toEqual({
      leftOn: { code: 'beforeSince' }
    })
    value(await api.customers.create({ ...backwards, leftOn: '2025-05-01' }))
  })

  it('who sent another, or was noted with a complaint, is put away, never deleted', async () => {
    const { app, api } = await begun()
    const [first, second] = [
      value(await api.customers.create(named('Marko'))),
      value(await api.customers.create(named('Jana')))
    ]
    const changes = { referredBy: first.id }
    value(await api.customers.update({ id: second.id, rev: 1, changes }))
    await note(app.api, { customerId: second.id })
    expect(failure(await api.customers.remove({ id: first.id })).reason).toBe('inUse')
    expect(failure(await api.customers.remove({ id: second.id })).reason).toBe('inUse')
  })

  it('the day a name was taken out is not for filling in', async () => {
    const { api } = await begun()
    const { id, rev } = value(await api.customers.create(named('Marko')))
    const changes = { anonymisedOn: '2026-01-05' } as Partial<CustomerFields>
    expect(failure(await api.customers.update({ id, rev, changes })).code).toBe('invalid')
  })
})
