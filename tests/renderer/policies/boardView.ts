import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

export const soften = 'Unfriendly but necessary'
export const strengthen = 'Friendly and necessary'
export const extra = 'Friendly, though not necessary'
export const barrier = 'Unfriendly and unnecessary'

/** A place of the board, by its axes. */
export const place = (name: string) => screen.findByRole('region', { name })

/** The titles of the slips that lie in a place. */
export const titles = async (name: string) =>
  within(await place(name))
    .queryAllByRole('row')
    .map((row) => row.getAttribute('aria-label')?.split(', ')[0])

/** Opens the menu of a slip and chooses one of its entries. */
export async function choose(user: UserEvent, title: string, entry: string) {
  await user.click(await screen.findByRole('button', { name: `More: ${title}` }))
  await user.click(await screen.findByRole('menuitem', { name: entry }))
}
