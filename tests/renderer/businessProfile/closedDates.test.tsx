import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  daysOf,
  stretches,
  withoutStretch
} from '../../../src/renderer/features/businessProfile/closedDates'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { openWindow } from '../../support/window'

async function open(closedDates: string[] = []) {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  value(await app.api.businessProfile.update({ rev: 1, changes: { closedDates } }))
  return openWindow({ app, path: '/business' })
}
type User = Awaited<ReturnType<typeof open>>['user']

/** Types a day into a date field of the English window: day, month, year. */
async function type(user: User, name: string, day: string) {
  const group = within(await screen.findByRole('group', { name: new RegExp(`^${name}`) }))
  await user.click(group.getByRole('spinbutton', { name: /^day/ }))
  const [year = '', month = '', date = ''] = day.split('-')
  await user.keyboard(`${date}${month}${year}`)
}
const add = (user: User) => user.click(screen.getByRole('button', { name: 'Add' }))
const dates = async (app: TestApp) => value(await app.api.businessProfile.get())?.closedDates
const kept = (app: TestApp, days: string[]) =>
  waitFor(async () => expect(await dates(app)).toEqual(days))

describe('closed days', () => {
  it('are added one by one or from the first day to the last', async () => {
    const { app, user } = await open()
    await screen.findByText('None noted yet.')
    await type(user, 'First day', '2026-05-01')
    await add(user)
    await kept(app, ['2026-05-01'])
    await type(user, 'First day', '2026-12-24')
    await type(user, 'Last day', '2026-12-26')
    await add(user)
    await kept(app, ['2026-05-01', '2026-12-24', '2026-12-25', '2026-12-26'])
    const list = within(screen.getByRole('list', { name: 'Closed days' }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1 May 2026',
      '24 Dec 2026 to 26 Dec 2026'
    ])
  })

  it('are removed as they stand, and the past ones are folded away', async () => {
    const { app, user } = await open(['2025-12-25', '2026-08-03', '2026-08-04'])
    await screen.findByRole('button', { name: 'Past days (1)' })
    await user.click(screen.getByRole('button', { name: 'Remove: 3 Aug 2026 to 4 Aug 2026' }))
    await screen.findByText('Removed: 3 Aug 2026 to 4 Aug 2026.')
    await kept(app, ['2025-12-25'])
    expect(document.activeElement?.getAttribute('role')).toBe('spinbutton')
  })

  it('that are noted already, backwards or too many are refused with a sentence', async () => {
    const { app, user } = await open(['2026-05-01'])
    await screen.findByText('1 May 2026')
    await add(user)
    await screen.findByText('Choose the first day')
    await type(user, 'First day', '2026-05-01')
    await add(user)
    await screen.findByText('This is noted already')
    await type(user, 'Last day', '2026-04-30')
    await add(user)
    await screen.findByText('The last day is before the first. Choose a later one')
    await type(user, 'Last day', '2199-01-01')
    await add(user)
    await screen.findByText('Keep at most 400')
    expect(await dates(app)).toEqual(['2026-05-01'])
  })
})

describe('stretches of days', () => {
  it('join days that follow each other, over the ends of months and years', () => {
    expect(stretches(['2026-01-01', '2025-12-31', '2026-03-01', '2026-01-01'])).toEqual([
      { from: '2025-12-31', to: '2026-01-01' },
      { from: '2026-03-01', to: '2026-03-01' }
    ])
  })

  it('are taken apart into their days, up to a limit', () => {
    expect(daysOf({ from: '2024-02-28', to: '2024-03-01' }, 9)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01'
    ])
    expect(daysOf({ from: '1900-01-01', to: '2199-12-31' }, 5)).toHaveLength(5)
  })

  it('are removed without touching their neighbours', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-04']
    expect(withoutStretch(days, { from: '2026-01-01', to: '2026-01-02' })).toEqual(['2026-01-04'])
  })
})
