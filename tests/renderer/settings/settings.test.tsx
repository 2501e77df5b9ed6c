import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow, refused } from '../../support/window'

describe('Settings', () => {
  it('change language, text size and colours at once', async () => {
    const { user } = await openWindow({ path: '/settings' })
    await user.click(await screen.findByRole('radio', { name: '150%' }))
    await waitFor(() =>
      expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('150%')
    )
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
    await user.click(screen.getByRole('radio', { name: /Polski/ }))
    await screen.findByRole('heading', { level: 1, name: 'Ustawienia' })
    await user.click(screen.getByRole('radio', { name: 'Jak w systemie' }))
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined())
  })

  it('bring back what was deleted', async () => {
    const { app, user } = await openWindow()
    const draft = { topicCode: 'custom', title: 'Refunds', wording: '', origin: 'own' } as const
    const { id } = value(await app.api.policies.create(draft))
    value(await app.api.policies.remove({ id }))
    await user.keyboard('{Control>},{/Control}')
    await user.click(await screen.findByRole('link', { name: 'Recently deleted' }))
    await screen.findByText(/^Policy, deleted on 5 January 2026/)
    await user.click(screen.getByRole('button', { name: 'Restore “Refunds”' }))
    await screen.findByText('“Refunds” is back.')
    await screen.findByText('Nothing was deleted in the last 30 days.')
    expect(value(await app.api.policies.list())).toHaveLength(1)
  })

  it('show where the plan lies and which version this is', async () => {
    const { user } = await openWindow({ path: '/settings/data' })
    await screen.findByText('/plans/lipa')
    await user.click(screen.getByRole('link', { name: 'About' }))
    await screen.findByText('Version 0.1.0 of 5 January 2026')
  })

  it('leave the sample’s files alone', async () => {
    await openWindow({ path: '/settings/data', start: { sample: true } })
    await screen.findByText(/Backups and exports belong to your own plan/)
    expect(screen.queryByRole('button', { name: 'Make a backup now' })).toBeNull()
  })
})

describe('backups', () => {
  it('are made and copied, and a failure is said in words', async () => {
    const { user, fail } = await openWindow({
      path: '/settings/data',
      world: { 'backups.make': () => ({}), 'backups.saveCopy': () => true }
    })
    await user.click(await screen.findByRole('button', { name: 'Make a backup now' }))
    await screen.findByText('The backup is made and checked.')
    await user.click(screen.getByRole('button', { name: 'Save a copy…' }))
    await screen.findByText('The copy is saved.')
    fail('backups.make', { code: 'disk-full' })
    await user.click(screen.getByRole('button', { name: 'Make a backup now' }))
    await screen.findByText('The disk is full. Free some space, then try again.')
  })

  it('are refused with the reason when a file is none', async () => {
    const { user } = await openWindow({
      path: '/settings/data',
      world: { 'backups.choose': () => refused({ code: 'invalid', reason: 'notABackup' }) }
    })
    await user.click(await screen.findByRole('button', { name: 'Restore from a file…' }))
    await screen.findByText('This file is not a backup of this app.')
  })
})

describe('import', () => {
  const preview = {
    token: 't',
    exportedAt: null,
    businessName: 'Café Lipa',
    counts: { policies: 2 },
    known: 3,
    planIsEmpty: false
  }

  it('shows what a file holds and asks how to take it in', async () => {
    const taken: unknown[] = []
    const { user } = await openWindow({
      path: '/settings/data',
      world: {
        'transfer.choose': () => preview,
        'transfer.import': (input: unknown) => {
          taken.push(input)
          return { created: 2, replaced: 3 }
        }
      }
    })
    await user.click(await screen.findByRole('button', { name: 'Import…' }))
    await screen.findByText('Café Lipa, with 2 policies.')
    await screen.findByText(/^3 records you have too are replaced/)
    await user.click(screen.getByRole('radio', { name: /^Replace my plan with the file/ }))
    await user.click(screen.getByRole('button', { name: 'Replace my plan' }))
    await screen.findByText('Imported: 2 new, 3 replaced.')
    expect(taken).toEqual([{ token: 't', mode: 'replace' }])
  })

  it('names the places of a wrong file, from any screen', async () => {
    const fields = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [`policies.${at}.title`, { code: 'required' }])
    )
    const { send } = await openWindow({
      world: {
        'transfer.choose': () => refused({ code: 'invalid', reason: 'badRecords', fields })
      }
    })
    await screen.findByRole('heading', { level: 1, name: 'Monday, 5 January' })
    await send('command', 'plan.import')
    await screen.findByRole('alertdialog', { name: 'This file cannot be imported' })
    screen.getByText('policies.0.title: Write something here')
    screen.getByText('and 2 more places')
  })
})
