import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { note } from '../../support/contacts'
import { openWindow } from '../../support/window'

const list = () => screen.findByRole('grid', { name: 'Topics' })
const names = async () =>
  within(await list())
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label'))
const sheet = (name: string) => screen.findByRole('dialog', { name })

async function plan(...labels: string[]) {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, language: 'en' }))
  for (const { id } of value(await app.api.themes.list()))
    value(await app.api.themes.remove({ id }))
  for (const label of labels)
    value(await app.api.themes.create({ code: '', label, description: '' }))
  return app
}

describe('a plain list', () => {
  it('is added to from the keyboard, and says so with a way back', async () => {
    const app = await plan('Price')
    const { user } = await openWindow({ app, path: '/themes' })
    await list()
    await user.keyboard('{Control>}n{/Control}')
    const add = within(await sheet('Add a topic'))
    expect(document.activeElement).toBe(add.getByRole('textbox', { name: 'Topic' }))
    await user.keyboard('Parking{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await names()).toEqual(['Parking', 'Price']))
    expect(screen.queryByRole('dialog')).toBeNull()
    await screen.findByText('“Parking” is on the list.')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await names()).toEqual(['Price']))
  })

  it('says what is missing, and what stands there already', async () => {
    const app = await plan('Price')
    const { user } = await openWindow({ app, path: '/themes' })
    await list()
    await user.keyboard('{Control>}n{/Control}')
    const add = within(await sheet('Add a topic'))
    await user.click(add.getByRole('button', { name: /^Add/ }))
    const problem = await add.findByRole('alert')
    expect(problem.textContent).toContain('Write what the topic is called')
    expect(document.activeElement).toBe(problem)
    await user.type(add.getByRole('textbox', { name: 'Topic' }), 'PRICE')
    await user.click(add.getByRole('button', { name: /^Add/ }))
    await waitFor(() =>
      expect(add.getByRole('alert').textContent).toContain('This is there already')
    )
  })

  it('keeps what was typed when its sheet is closed', async () => {
    const { user } = await openWindow({ app: await plan('Price'), path: '/themes' })
    await list()
    await user.keyboard('{Control>}n{/Control}')
    await sheet('Add a topic')
    await user.keyboard('Park{Escape}')
    await screen.findByText('Draft kept')
    await user.keyboard('{Control>}n{/Control}')
    const again = within(await sheet('Add a topic'))
    expect(again.getByRole<HTMLInputElement>('textbox', { name: 'Topic' }).value).toBe('Park')
    await user.keyboard('ing{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await names()).toContain('Parking'))
  })

  it('takes nothing that was typed into another plan', async () => {
    const app = await plan('Price')
    const { user, send } = await openWindow({ app, path: '/themes' })
    await list()
    await user.keyboard('{Control>}n{/Control}')
    await sheet('Add a topic')
    await user.keyboard('Park{Escape}')
    await send('start', {
      state: 'ready',
      sample: true,
      readOnly: false,
      firstRun: false,
      today: '2026-01-05',
      hasOwnPlan: true,
      businessName: 'Linden Row Cleaning'
    })
    await list()
    await user.keyboard('{Control>}n{/Control}')
    const there = within(await sheet('Add a topic'))
    expect(there.getByRole<HTMLInputElement>('textbox', { name: 'Topic' }).value).toBe('')
  })

  it('opens an entry, which saves itself; which one is open stands in the address', async () => {
    const app = await plan('Price')
    const { user } = await openWindow({ app, path: '/themes' })
    await user.click(within(await list()).getByText('Price'))
    const open = within(await sheet('Price'))
    expect(window.location.hash).toContain('open=')
    const field = open.getByRole('textbox', { name: 'Topic' })
    await user.clear(field)
    await user.type(field, 'Price and bill')
    await user.tab()
    await sheet('Price and bill')
    await user.keyboard('{Escape}')
    await waitFor(async () => expect(await names()).toEqual(['Price and bill']))
    expect(window.location.hash).not.toContain('open=')
    expect(value(await app.api.themes.list())[0]?.label).toBe('Price and bill')
  })

  it('deletes with a way back', async () => {
    const { user } = await openWindow({ app: await plan('Parking', 'Price'), path: '/themes' })
    await list()
    await user.click(screen.getByRole('button', { name: 'More: Parking' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await screen.findByText('“Parking” is deleted.')
    expect(await names()).toEqual(['Price'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await names()).toEqual(['Parking', 'Price']))
    within(await list())
      .getByRole('row', { name: 'Price' })
      .focus()
    await user.keyboard('{Delete}')
    await waitFor(async () => expect(await names()).toEqual(['Parking']))
  })

  it('explains why something in use is not deleted, and archives it instead', async () => {
    const app = await plan('Parking', 'Price')
    const [parking] = value(await app.api.themes.list()).filter(({ label }) => label === 'Parking')
    await note(app.api, { themeId: parking?.id ?? null })
    const { user } = await openWindow({ app, path: '/themes' })
    await list()
    await user.click(screen.getByRole('button', { name: 'More: Parking' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    const why = within(await sheet('“Parking” is in use'))
    expect(why.getByText(/it cannot be deleted/)).toBeDefined()
    await user.click(why.getByRole('button', { name: /Archive/ }))
    await screen.findByText('“Parking” is in the archive.')
    expect(await names()).toEqual(['Price'])
    await user.click(screen.getByRole('button', { name: 'Archived (1)' }))
    await user.click(screen.getByRole('button', { name: 'More: Parking' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Bring back' }))
    await waitFor(async () => expect(await names()).toEqual(['Parking', 'Price']))
  })

  it('offers the usual ones where there are none', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/themes' })
    await screen.findByText(/What do customers speak to you about/)
    await user.click(screen.getByRole('button', { name: 'Start with the usual ones' }))
    await waitFor(async () => expect(await names()).toHaveLength(6))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText(/What do customers speak to you about/)
  })

  it('can only be read where nothing can be written', async () => {
    const app = await plan('Price')
    const { user } = await openWindow({ app, path: '/themes', start: { readOnly: true } })
    await list()
    expect(screen.queryByRole('button', { name: /Add a topic/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'More: Price' })).toBeNull()
    await user.keyboard('{Control>}n{/Control}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(within(await list()).getByText('Price'))
    const open = within(await sheet('Price'))
    expect(open.getByRole<HTMLInputElement>('textbox', { name: 'Topic' }).readOnly).toBe(true)
  })
})
