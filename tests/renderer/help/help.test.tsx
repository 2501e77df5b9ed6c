import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../support/window'

describe('Help', () => {
  it('opens with F1 and answers a question', async () => {
    const { user } = await openWindow()
    await screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
    await user.keyboard('{F1}')
    await screen.findByRole('heading', { level: 1, name: 'Help' })
    await user.click(screen.getByRole('button', { name: 'Do I have to save?' }))
    await screen.findByText(/^No\. What you write is saved as you write\./)
  })

  it('lists every shortcut from the list the menu is drawn from', async () => {
    await openWindow({ path: '/help/keyboard' })
    const edit = await screen.findByRole('table', { name: 'Edit' })
    const undo = within(edit).getByRole('row', { name: /^Undo/ })
    expect(undo.textContent).toContain('Ctrl+Z')
    expect(screen.getByRole('row', { name: /^Larger text/ }).textContent).toContain('Ctrl++')
    expect(screen.getByRole('row', { name: /^Next part of the window/ }).textContent).toContain(
      'F6'
    )
  })
})
