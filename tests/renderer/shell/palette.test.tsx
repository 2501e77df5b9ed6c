import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'

const ready = () => screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
const palette = () => screen.findByRole('dialog', { name: 'Search and commands' })

/** Types into its field, all at once: user-event does not bear a focus that moves when an answer comes. */
const type = (words: string) =>
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: words } })

describe('the palette', () => {
  it('opens with Ctrl+K, leads to a screen and leaves the focus on its title', async () => {
    const { user } = await openWindow()
    await ready()
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    type('set')
    await screen.findByRole('menuitem', { name: /^Settings/ })
    await user.keyboard('{Enter}')
    const title = await screen.findByRole('heading', { level: 1, name: 'Settings' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('finds records by the beginnings of their words, accents or not', async () => {
    const { app, user } = await openWindow()
    const draft = { topicCode: 'custom', wording: '', origin: 'own' } as const
    value(await app.api.policies.create({ ...draft, title: 'Łódź deliveries' }))
    await ready()
    await user.keyboard('{Control>}k{/Control}')
    const dialog = await palette()
    type('lodz deliv')
    await within(dialog).findByRole('menuitem', { name: 'Łódź deliveries' })
    expect(within(dialog).queryByRole('menuitem', { name: /^Settings/ })).toBeNull()
  })

  it('opens the first of what it found with Enter, also when it was found late', async () => {
    const { app, user } = await openWindow()
    const draft = { topicCode: 'custom', wording: '', origin: 'own' } as const
    value(await app.api.policies.create({ ...draft, title: 'Łódź deliveries' }))
    await ready()
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    type('lodz deliv')
    await screen.findByRole('menuitem', { name: 'Łódź deliveries' })
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Łódź deliveries' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('runs commands, and names the step that undo would take back', async () => {
    const { app, user } = await openWindow()
    await ready()
    const idea = value(await app.api.policyIdeas.create({ text: 'A bell', source: 'owner' }))
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    type('undo')
    await user.click(
      await screen.findByRole('menuitem', { name: /^Undo noting the idea “A bell”/ })
    )
    await screen.findByText('Undone: noting the idea “A bell”')
    expect(value(await app.api.policyIdeas.list()).map(({ id }) => id)).not.toContain(idea.id)
  })

  it('says so when nothing matches, and Escape leaves everything as it was', async () => {
    const { user } = await openWindow()
    const title = await ready()
    title.focus()
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    type('qqqq')
    await screen.findByText('Nothing found')
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(title))
  })
})
