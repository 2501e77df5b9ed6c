import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BoardSpecimen } from '../../../src/renderer/kit/specimens/BoardSpecimen'
import { draw } from './draw'

const place = (name: string) => screen.getByRole('region', { name })
const slips = (name: string) =>
  within(place(name))
    .queryAllByRole('row')
    .map((row) => row.getAttribute('aria-label')?.split(', ')[0])

/** From the slip's row to its handle, and up. */
async function lift(user: UserEvent) {
  act(() => screen.getByRole('row', { name: /^Late changes cost half/ }).focus())
  await user.keyboard('{ArrowRight}{Enter}')
}

describe('the board', () => {
  it('names each place, its number of slips and each slip with where it lies', () => {
    draw(<BoardSpecimen />)
    const limit = place('Unfriendly and necessary')
    expect(within(limit).getByRole('heading').textContent).toBe('Necessary limit 2')
    expect(
      within(limit).getByRole('row', { name: 'Late changes cost half, Necessary limit' })
    ).toBeTruthy()
  })

  it('moves a slip by the keyboard: Enter on the handle, Tab, Enter', async () => {
    const { user } = draw(<BoardSpecimen />)
    await lift(user)
    const goal = within(place('Friendly and unnecessary')).getByRole('grid')
    for (let stops = 0; stops < 6 && !goal.contains(document.activeElement); stops++)
      await user.tab()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(slips('Friendly and unnecessary')).toContain('Late changes cost half')
    )
    expect(slips('Unfriendly and necessary')).toEqual(['Open clinical waste stays'])
  })

  it('leaves a lifted slip where it was on Escape', async () => {
    const { user } = draw(<BoardSpecimen />)
    await lift(user)
    await user.tab()
    await user.keyboard('{Escape}')
    expect(slips('Unfriendly and necessary')).toContain('Late changes cost half')
  })

  it('moves a slip by its menu, in the words of the language', async () => {
    const { user } = draw(<BoardSpecimen />, 'sl')
    await user.click(screen.getByRole('button', { name: 'Več: Late changes cost half' }))
    const group = screen.getByRole('group', { name: 'Premakni v' })
    expect(
      within(group)
        .getAllByRole('menuitem')
        .map((item) => item.textContent)
    ).toEqual(['Solid foundation', 'Welcome extra', 'Barrier without a reason', 'Not sorted yet'])
    await user.click(within(group).getByRole('menuitem', { name: 'Not sorted yet' }))
    expect(slips('Not sorted yet')).toContain('Late changes cost half')
  })

  it('opens the menu of a slip by Shift+F10, the menu key and the right button', async () => {
    const { user } = draw(<BoardSpecimen />)
    const row = screen.getByRole('row', { name: /^Late changes cost half/ })
    const isOpen = () => screen.findByRole('menu', { name: 'More: Late changes cost half' })
    for (const keys of ['{Shift>}{F10}{/Shift}', '{ContextMenu}']) {
      act(() => row.focus())
      await user.keyboard(keys)
      await isOpen()
      await user.keyboard('{Escape}')
      await waitFor(() => expect(document.activeElement).toBe(row))
    }
    fireEvent.contextMenu(within(row).getByText('Late changes cost half'))
    await isOpen()
  })

  it('cannot be changed where it is only read: no handle, no menu, nothing to drag', async () => {
    const { user } = draw(<BoardSpecimen isReadOnly />)
    const row = screen.getByRole('row', { name: /^Late changes cost half/ })
    expect(screen.queryByRole('button', { name: /^(Move|More)/ })).toBeNull()
    expect(row.draggable).toBe(false)
    act(() => row.focus())
    await user.keyboard('{ArrowRight}{Shift>}{F10}{/Shift}')
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('shows the first seven of a place, and all when asked', async () => {
    const { user } = draw(<BoardSpecimen />)
    expect(slips('Friendly and necessary')).toHaveLength(7)
    await user.click(screen.getByRole('button', { name: 'Show all 9' }))
    expect(slips('Friendly and necessary')).toHaveLength(9)
  })

  it('draws seven of a thousand', () => {
    draw(<BoardSpecimen many={1000} />)
    expect(within(place('Friendly and necessary')).getByRole('heading').textContent).toBe(
      'Solid foundation 1,009'
    )
    expect(screen.getAllByRole('row').length).toBeLessThan(20)
  })
})
