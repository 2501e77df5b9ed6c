import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type StartState, troubles } from '../../../src/shared/features/start'
import { languages } from '../../../src/shared/languages'
import { openWindow } from '../../support/window'

type Troubled = Extract<StartState, { state: 'trouble' }>
const trouble: Troubled = {
  state: 'trouble',
  trouble: 'damaged',
  writtenBy: null,
  backups: 0,
  folder: '/plans/lipa'
}
const troubled = (facts: Partial<Troubled>): Troubled => ({ ...trouble, ...facts })
const title = () => screen.findByRole('heading', { level: 1 })

describe('a plan that cannot be opened', () => {
  it.each(troubles)('is explained, with ways on and nothing begun: %s', async (name) => {
    const { called } = await openWindow({ start: troubled({ trouble: name }) })
    const heading = await title()
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(screen.getByText('Folder: /plans/lipa')).toBeDefined()
    for (const way of ['Try again', 'Show the folder', 'Quit'])
      expect(screen.getByRole('button', { name: way })).toBeDefined()
    expect(screen.queryByText(/start|begin/i)).toBeNull()
    expect(called.some((address) => address.startsWith('businessProfile'))).toBe(false)
  })

  it.each(languages)('is explained in %s', async (language) => {
    await openWindow({ start: trouble, preferences: { language } })
    expect((await title()).textContent).not.toMatch(/[{}]/)
  })

  it('names the version that wrote it, where that is known', async () => {
    await openWindow({ start: troubled({ trouble: 'newer', writtenBy: '2.3.0' }) })
    await screen.findByText(/Version 2\.3\.0 saved it last/)
  })

  it('opens when the trouble is over', async () => {
    const { user } = await openWindow({
      start: troubled({ trouble: 'in-use' }),
      world: {
        'start.retry': () => ({
          state: 'ready',
          sample: false,
          hasOwnPlan: true,
          readOnly: false,
          firstRun: false,
          today: '2026-01-05',
          businessName: 'Café Lipa'
        })
      }
    })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
  })

  it('says so when nothing has changed', async () => {
    const { user } = await openWindow({ start: trouble })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByText('It is still the same. Nothing was changed.')
  })

  it('shows its backups and restores one after a look inside', async () => {
    const made = '2026-01-03T09:07:00.000Z'
    const { user, called } = await openWindow({
      start: troubled({ backups: 1 }),
      world: {
        'backups.list': () => [
          {
            token: 'b',
            madeAt: made,
            bytes: 340_000,
            reason: 'quit',
            businessName: 'Café Lipa',
            counts: { policies: 12 }
          }
        ],
        'backups.preview': () => ({
          token: 'b',
          madeAt: made,
          businessName: 'Café Lipa',
          counts: { policies: 12 },
          now: {},
          newestChange: made,
          newestChangeNow: null
        }),
        'backups.restore': () => undefined
      }
    })
    await user.click(await screen.findByRole('button', { name: 'Look at a backup' }))
    await user.click(await screen.findByRole('button', { name: /^Look inside the backup/ }))
    await screen.findByRole('alertdialog', { name: 'Restore this backup?' })
    await user.click(screen.getByRole('button', { name: 'Restore this backup' }))
    await waitFor(() => expect(called).toContain('backups.restore'))
  })
})
