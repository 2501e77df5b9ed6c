import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { openWindow } from '../../support/window'

const draft = { topicCode: 'custom', title: 'Refunds', wording: '', origin: 'own' } as const
const ready = () => screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })

describe('undo', () => {
  it('takes back the last step from the keyboard and names it, and does it again', async () => {
    const { app, user } = await openWindow()
    await ready()
    value(await app.api.policies.create(draft))
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('Undone: adding “Refunds”')
    expect(value(await app.api.policies.list())).toEqual([])
    await user.keyboard('{Control>}y{/Control}')
    await screen.findByText('Redone: adding “Refunds”')
    expect(value(await app.api.policies.list())).toHaveLength(1)
  })

  it('waits for what was typed last while that is still being saved, and takes that back', async () => {
    const app = startApp()
    value(await app.api.businessProfile.start(answers))
    const { user } = await openWindow({
      app,
      path: '/business',
      world: {
        'businessProfile.update': async (input: never) => {
          await new Promise((saved) => setTimeout(saved, 300))
          return value(await app.api.businessProfile.update(input))
        }
      }
    })
    await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Ana')
    await user.click(screen.getByRole('heading', { level: 1 }))
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText(/^Undone/)
    expect(value(await app.api.businessProfile.get())?.ownerName).toBe('')
  })

  it('comes from the menu too, and shows what is then so on the page', async () => {
    const { app, send } = await openWindow()
    await ready()
    value(await app.api.policies.create(draft))
    await send('changed', ['policies'])
    await screen.findByText('0 of 4 needed topics in force')
    await send('command', 'edit.undo')
    await waitFor(() => expect(screen.queryByText('0 of 4 needed topics in force')).toBeNull())
  })

  it('leaves the beginning of the plan alone, and says that there is nothing to take back', async () => {
    const { app, user } = await openWindow()
    await ready()
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('There is nothing to undo')
    expect(value(await app.api.businessProfile.get())?.name).toBe('Café Lipa')
  })

  it('explains a failure in words', async () => {
    const { user, fail } = await openWindow()
    await ready()
    fail('changes.undo', { code: 'disk-full' })
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('The disk is full. Free some space, then try again.')
  })
})
