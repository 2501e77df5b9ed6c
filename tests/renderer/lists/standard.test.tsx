import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { standardOf } from '../../support/lists'
import { openWindow } from '../../support/window'

async function plan() {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, language: 'en' }))
  return app
}
const sheet = (name: string) => screen.findByRole('dialog', { name })

describe('our service standard', () => {
  it('is set for the first time in one sheet', async () => {
    const app = await plan()
    const { user } = await openWindow({ app, path: '/standard' })
    await screen.findByText(/How long may a customer wait/)
    await user.keyboard('{Control>}n{/Control}')
    const set = within(await sheet('Set our standard'))
    await user.type(set.getByRole('textbox', { name: 'First answer' }), '4')
    await user.type(set.getByRole('textbox', { name: 'Solved' }), '2')
    await user.click(set.getByRole('button', { name: /Solved: unit/ }))
    await user.click(await screen.findByRole('option', { name: 'working days' }))
    await user.click(set.getByRole('button', { name: /Save the limits/ }))
    await screen.findByText('within 4 hours')
    expect(screen.getByText('within 2 working days')).toBeDefined()
    expect(screen.getByText('These limits have held since 5 January 2026.')).toBeDefined()
    expect(value(await app.api.serviceStandards.list())).toMatchObject([
      { title: 'Our service standard', replyWithin: { n: 4, unit: 'hours' }, updateEvery: null }
    ])
  })

  it('keeps every version, and says when the limits do not hold yet', async () => {
    const app = await plan()
    const first = standardOf({ effectiveFrom: '2024-03-01' })
    const { rev } = value(await app.api.serviceStandards.save({ rev: 0, standard: first }))
    const next = {
      ...first,
      replyWithin: { n: 1, unit: 'hours' as const },
      effectiveFrom: '2026-02-01'
    }
    value(await app.api.serviceStandards.save({ rev, standard: next }))
    await openWindow({ app, path: '/standard' })
    await screen.findByText('within 4 hours')
    const versions = within(await screen.findByRole('list', { name: 'Limits over time' }))
    expect(versions.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1 Feb 2026First answer: within 1 hourSolved: within 2 working days',
      '1 Mar 2024First answer: within 4 hoursSolved: within 2 working days'
    ])
  })

  it('refuses limits from before the last change, at the day', async () => {
    const app = await plan()
    value(
      await app.api.serviceStandards.save({
        rev: 0,
        standard: standardOf({ effectiveFrom: '2026-02-01' })
      })
    )
    const { user } = await openWindow({ app, path: '/standard' })
    await screen.findByText('These limits hold from 1 February 2026 on.')
    await user.click(screen.getByRole('button', { name: /Change the limits/ }))
    const change = within(await sheet('Change the limits'))
    await user.clear(change.getByRole('textbox', { name: 'First answer' }))
    await user.click(
      within(change.getByRole('group', { name: /Holds from/ })).getByRole('spinbutton', {
        name: /month/
      })
    )
    await user.keyboard('01')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(change.getByRole('alert').textContent).toContain('Choose a day after the last change')
    )
  })

  it('writes its wording into the version that was set last', async () => {
    const app = await plan()
    value(await app.api.serviceStandards.save({ rev: 0, standard: standardOf() }))
    const { user } = await openWindow({ app, path: '/standard' })
    await user.type(
      await screen.findByRole('textbox', { name: 'For customers' }),
      'A person within four hours.'
    )
    await user.tab()
    await screen.findByText('Saved')
    expect(value(await app.api.serviceStandards.list())).toMatchObject([
      { customerWording: 'A person within four hours.' }
    ])
  })

  it('ends, and can be taken back', async () => {
    const app = await plan()
    const standard = standardOf({ effectiveFrom: '2024-03-01' })
    value(await app.api.serviceStandards.save({ rev: 0, standard }))
    const { user } = await openWindow({ app, path: '/standard' })
    await user.click(await screen.findByRole('button', { name: 'End the standard' }))
    await screen.findByText('Ended on 5 January 2026', { selector: 'p' })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('These limits have held since 1 March 2024.')
  })
})
