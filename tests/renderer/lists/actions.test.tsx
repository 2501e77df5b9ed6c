import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { actionOf, personOf } from '../../support/lists'
import { openWindow } from '../../support/window'

const group = (name: string) => screen.findByRole('grid', { name })
const rowsOf = async (name: string) =>
  within(await group(name))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label'))
const sheet = (name: string) => screen.findByRole('dialog', { name })

async function plan(...dues: [what: string, due: string][]) {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, language: 'en' }))
  for (const [what, due] of dues) value(await app.api.actions.create(actionOf(what, { due })))
  return app
}

describe('actions', () => {
  it('stand under when they are due, with whose they are and how late', async () => {
    const app = await plan(
      ['Order cups', '2025-12-19'],
      ['Ring Marko', '2026-01-07'],
      ['Paint the door', '2026-03-01']
    )
    await openWindow({ app, path: '/actions' })
    expect(await rowsOf('Overdue')).toEqual(['Order cups, You · 17 days late, 19 Dec'])
    expect(await rowsOf('Within seven days')).toEqual(['Ring Marko, You, 7 Jan'])
    expect(await rowsOf('Later')).toEqual(['Paint the door, You, 1 Mar'])
    expect(screen.getByText('3 actions are open. 1 is overdue.')).toBeDefined()
    const link = screen.getByRole('link', { name: /^Actions/ })
    expect(link.textContent).toContain('1 action is overdue')
  })

  it('say at once what an action is and does not have', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/actions' })
    await screen.findByText(/What is to be done, by whom and by when/)
    await user.keyboard('{Control>}n{/Control}')
    const add = within(await sheet('Add an action'))
    await user.keyboard('{Control>}{Enter}{/Control}')
    const problem = await add.findByRole('alert')
    expect(problem.textContent).toContain('Write what is to be done')
    await user.type(add.getByRole('textbox', { name: 'What' }), 'Order cups')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(add.getByRole('alert').textContent).toContain('Choose a day it is due')
    )
  })

  it('are for those who are here', async () => {
    const app = await plan()
    const tom = value(await app.api.staffMembers.create(personOf('Tom')))
    value(await app.api.staffMembers.create(personOf('Lena', { leftOn: '2025-12-31' })))
    value(await app.api.actions.create(actionOf('Order cups', { who: tom.id })))
    value(await app.api.staffMembers.archive({ id: tom.id, rev: tom.rev, archived: true }))
    const { user } = await openWindow({ app, path: '/actions' })
    await user.click(within(await group('Later')).getByText('Order cups'))
    const open = within(await sheet('Order cups'))
    await user.click(open.getByRole('button', { name: /Who/ }))
    const choices = await screen.findAllByRole('option')
    expect(choices.map((choice) => choice.textContent)).toEqual(['You', 'Tom'])
    expect(choices[1]?.getAttribute('aria-disabled')).toBe('true')
  })

  it('are begun and done, with a day and what came of it', async () => {
    const app = await plan(['Order cups', '2026-01-07'])
    const { user } = await openWindow({ app, path: '/actions' })
    await group('Within seven days')
    await user.click(screen.getByRole('button', { name: 'More: Order cups' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Begin' }))
    await waitFor(async () =>
      expect(await rowsOf('Within seven days')).toEqual(['Order cups, You · begun, 7 Jan'])
    )
    await user.click(screen.getByRole('button', { name: 'Done: Order cups' }))
    const finish = within(await sheet('“Order cups” is done'))
    await user.click(finish.getByRole('radio', { name: 'Yesterday' }))
    await user.type(
      finish.getByRole('textbox', { name: 'What came of it' }),
      'They come on Friday.'
    )
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('“Order cups” is done.')
    await screen.findByText('Nothing is open.')
    expect(value(await app.api.actions.list())[0]).toMatchObject({
      status: 'done',
      doneOn: '2026-01-04',
      result: 'They come on Friday.'
    })
    await user.click(screen.getByRole('button', { name: 'Done and dropped (1)' }))
    expect(await rowsOf('Done and dropped (1)')).toEqual([
      'Order cups, You · They come on Friday., 4 Jan'
    ])
  })

  it('are dropped with a reason, and opened again', async () => {
    const app = await plan(['Order cups', '2026-01-07'])
    const { user } = await openWindow({ app, path: '/actions' })
    await group('Within seven days')
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'More: Order cups' }))
      await user.click(await screen.findByRole('menuitem', { name }))
    }
    await choose('Drop it')
    const drop = within(await sheet('Drop “Order cups”'))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await drop.findByText('Write why it is dropped')
    await user.type(drop.getByRole('textbox', { name: 'Why it is dropped' }), 'Too dear.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Done and dropped (1)' }))
    await choose('Open again')
    await group('Within seven days')
  })
})
