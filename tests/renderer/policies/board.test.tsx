import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { barrier, choose, extra, place, soften, strengthen, titles } from './boardView'
import { draft, inForce, plan, sampleApp } from './plan'

describe('the board of policies', () => {
  it('lays out the sample business and says what is so in one sentence', async () => {
    await openWindow({ app: sampleApp(), path: '/policies' })
    await screen.findByText(
      '23 policies in force. Two make things harder for customers, both for a reason.'
    )
    expect(await titles(soften)).toEqual([
      'Open clinical waste stays with the practice',
      'Late changes cost half'
    ])
    const limits = await place(soften)
    expect(
      within(limits).getByRole('row', {
        name: 'Late changes cost half, Necessary limit, Look again'
      })
    ).toBeTruthy()
    expect(await titles(strengthen)).toHaveLength(7)
    const gone = within(await place(barrier)).getByRole('list', { name: 'Dropped so far' })
    expect(
      within(gone)
        .getAllByRole('link')
        .map((link) => link.textContent)
    ).toEqual([
      'Somebody must let us in',
      'Closed two weeks in August',
      'We do not clean windows',
      'One line a month on the bill'
    ])
    expect(screen.getByText('Drop it today. Four are gone already:')).toBeTruthy()
  })

  it('moves a slip by the keyboard into a place that asks, and leaves it on Escape', async () => {
    const app = await plan()
    const policy = await draft(app, 'Open until six')
    const { user } = await openWindow({ app, path: '/policies' })
    const slip = await screen.findByRole('row', { name: 'Open until six, Not sorted yet, Draft' })
    act(() => slip.focus())
    await user.keyboard('{ArrowRight}{Enter}')
    const goal = within(await place(strengthen)).getByRole('grid')
    for (let stops = 0; stops < 8 && !goal.contains(document.activeElement); stops++)
      await user.tab()
    await user.keyboard('{Enter}')
    await screen.findByRole('dialog', { name: 'Before it is a solid foundation' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await titles('Not sorted yet')).toEqual(['Open until six'])
    expect(value(await app.api.policies.get({ id: policy.id })).stance).toBeNull()
  })

  it('drops a barrier without a reason at once, and takes that back', async () => {
    const app = await plan()
    const policy = await inForce(app, 'No dogs')
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'No dogs', 'Barrier without a reason')
    await screen.findByText('“No dogs” is dropped.')
    expect(value(await app.api.policies.get({ id: policy.id }))).toMatchObject({
      status: 'retired',
      retiredOn: '2026-01-05'
    })
    expect(
      within(await place(barrier)).getByRole('link', { name: /^No dogs, dropped on/ })
    ).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await titles(strengthen)).toEqual(['No dogs']))
    expect(value(await app.api.policies.get({ id: policy.id })).status).toBe('active')
  })

  it('sorts one by one with the keys 1 to 4 and Enter', async () => {
    const app = await plan()
    const first = await draft(app, 'Open until six')
    const second = await draft(app, 'No cards')
    const { user } = await openWindow({ app, path: '/policies' })
    await user.click(await screen.findByRole('button', { name: 'Sort one by one' }))
    const sheet = await screen.findByRole('dialog', { name: 'Sort one by one' })
    await within(sheet).findByText('1 of 2')
    await user.keyboard('13')
    await within(sheet).findByText('A solid foundation: keep it and make it stronger.')
    await user.keyboard('{Enter}')
    await within(sheet).findByText('2 of 2')
    await user.keyboard('24{Enter}')
    await screen.findByText('2 policies sorted.')
    expect(value(await app.api.policies.get({ id: first.id }))).toMatchObject({
      stance: 'friendly',
      necessity: 'necessary'
    })
    expect(value(await app.api.policies.get({ id: second.id })).status).toBe('retired')
  })

  it('opens a policy from its menu', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/policies' })
    await choose(user, 'Keys and alarm codes', 'Open')
    await screen.findByRole('heading', { level: 1, name: 'Keys and alarm codes' })
  })

  it('is only looked at in a plan that cannot be written', async () => {
    const app = sampleApp()
    await draft(app, 'Open until six')
    const { user } = await openWindow({ app, path: '/policies', start: { readOnly: true } })
    const row = await screen.findByRole('row', { name: /^Keys and alarm codes/ })
    for (const name of [/^Move/, /^More/, 'Sort one by one', 'Think of another'])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(row.draggable).toBe(false)
    act(() => row.focus())
    await user.keyboard('{Delete}{ArrowRight}{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Keys and alarm codes' })
  })

  it('takes a draft off the cross again, but nothing that is in force', async () => {
    const app = await plan()
    await draft(app, 'Open until six', { stance: 'friendly', necessity: 'necessary' })
    await inForce(app, 'Keys')
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Open until six', 'Not sorted yet')
    await waitFor(async () => expect(await titles('Not sorted yet')).toEqual(['Open until six']))
    await choose(user, 'Keys', 'Not sorted yet')
    await screen.findByText('“Keys” is in force and stays sorted. Move it elsewhere, or drop it.')
    expect(await titles(strengthen)).toEqual(['Keys'])
  })

  it('leads from a welcome extra to another idea', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/policies' })
    await user.click(within(await place(extra)).getByRole('button', { name: 'Think of another' }))
    await screen.findByRole('dialog', { name: 'Note an idea' })
  })
})
