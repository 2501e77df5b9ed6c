import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customerNamed } from '../../../src/shared/features/customers'
import { answers, startApp, value } from '../../support/app'
import { note } from '../../support/contacts'
import { openWindow } from '../../support/window'

async function plan(...names: string[]) {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, language: 'en' }))
  const ids = []
  for (const name of names) {
    const { anonymisedOn: _anonymisedOn, ...fields } = customerNamed(name)
    ids.push(value(await app.api.customers.create(fields)).id)
  }
  return { app, ids }
}
const rows = () => screen.getAllByRole('row').filter((row) => row.getAttribute('data-index'))
const names = () => rows().map((row) => row.getAttribute('aria-label'))

describe('customers', () => {
  it('are found as one types, and what was typed stands in the address', async () => {
    const { app } = await plan('Łódź Bakery', 'Oakfield Dental')
    const { user } = await openWindow({ app, path: '/customers' })
    await screen.findByText('2 customers')
    await user.keyboard('{Control>}f{/Control}lodz')
    await screen.findByText('1 customer')
    expect(names()).toEqual(['Łódź Bakery'])
    expect(window.location.hash).toContain('typed=lodz')
    await user.keyboard('x')
    await screen.findByText('Nobody fits this.')
    await user.click(screen.getByRole('button', { name: 'Show everyone' }))
    await screen.findByText('2 customers')
  })

  it('are opened, and save themselves', async () => {
    const { app, ids } = await plan('Oakfield')
    const { user } = await openWindow({ app, path: '/customers' })
    await user.click(await screen.findByText('Oakfield'))
    await screen.findByRole('heading', { level: 1, name: 'Oakfield' })
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' Dental')
    await user.tab()
    await screen.findByRole('heading', { level: 1, name: 'Oakfield Dental' })
    await user.click(screen.getByRole('checkbox', { name: 'Comes again and again' }))
    await waitFor(async () =>
      expect(value(await app.api.customers.get({ id: ids[0] ?? '' }))).toMatchObject({
        displayName: 'Oakfield Dental',
        regular: true
      })
    )
  })

  it('say who sent them', async () => {
    const { app, ids } = await plan('Oakfield', 'Marko')
    const { user } = await openWindow({ app, path: `/customers/${ids[0]}` })
    await user.click(await screen.findByRole('button', { name: /How they came/ }))
    await user.click(await screen.findByRole('option', { name: 'Was sent by someone' }))
    await user.type(await screen.findByRole('combobox', { name: 'Sent by' }), 'mar')
    await user.click(await screen.findByRole('option', { name: 'Marko' }))
    await waitFor(async () =>
      expect(value(await app.api.customers.get({ id: ids[0] ?? '' }))).toMatchObject({
        cameThrough: 'referral',
        referredBy: ids[1]
      })
    )
  })

  it('show what they said', async () => {
    const { app, ids } = await plan('Oakfield')
    await note(app.api, { customerId: ids[0] ?? null, summary: 'The soup was cold.' })
    await openWindow({ app, path: `/customers/${ids[0]}` })
    const said = within(await screen.findByRole('complementary', { name: 'What they said' }))
    expect(said.getByRole('link', { name: 'The soup was cold.' })).toBeDefined()
  })

  it('are deleted from their page, with a way back', async () => {
    const { app, ids } = await plan('Oakfield')
    const { user } = await openWindow({ app, path: `/customers/${ids[0]}` })
    await user.click(await screen.findByRole('button', { name: 'More: Oakfield' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await screen.findByText(/Who comes again and again/)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('1 customer')
  })

  it('one that is gone is explained', async () => {
    const { app } = await plan()
    await openWindow({ app, path: '/customers/0b1c4c1e-0d5c-4d39-9a53-6b0f2f3f7a11' })
    await screen.findByText('This customer is not here')
  })
})
