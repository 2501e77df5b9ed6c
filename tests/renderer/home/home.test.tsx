import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { createInForce } from '../../support/policies'
import { openWindow } from '../../support/window'

const plan = () => screen.findByRole('list', { name: 'Your plan' })
const next = () => screen.findByRole('region', { name: 'Next' })

describe('Home', () => {
  it('shows what is next and every part of the plan after first run', async () => {
    await openWindow()
    expect((await next()).textContent).toContain('Say who you are and whom you serve')
    const parts = within(await plan()).getAllByRole('link')
    expect(parts.map((part) => part.textContent)).toEqual([
      'About your business Not started',
      'Vision Not started',
      'Policies Not started',
      'Full plan Not started'
    ])
    expect(screen.getByText('0 of 4 parts done')).toBeDefined()
    expect(screen.getByText('Nothing is urgent.')).toBeDefined()
  })

  it('follows what is written elsewhere', async () => {
    const { app, send } = await openWindow()
    await plan()
    const draft = { topicCode: 'custom', title: 'Refunds', wording: '', origin: 'own' } as const
    value(await app.api.policies.create(draft))
    await send('changed', ['policies'])
    await screen.findByText('0 of 1 in force')
  })

  it('puts a review that is overdue before everything else', async () => {
    const app = startApp()
    value(await app.api.businessProfile.start(answers))
    const { id, rev } = await createInForce(app.api, 'strengthen', { title: 'Refunds' })
    value(await app.api.policies.update({ id, rev, changes: { reviewDate: '2025-12-19' } }))
    await openWindow({ app })
    expect((await next()).textContent).toContain('Look again at “Refunds”')
    const due = await screen.findByRole('list', { name: 'To look at again' })
    expect(due.textContent).toContain('19 Dec')
    expect(due.textContent).toContain('17 days late')
    expect(screen.getByText('Look again: a review is due')).toBeDefined()
  })

  it('explains in words when the plan cannot be read, and tries again', async () => {
    const { user, fail } = await openWindow({ path: '/help' })
    await screen.findByRole('heading', { level: 1, name: 'Help' })
    fail('vision.revisions', { code: 'damaged' })
    await user.keyboard('{Control>}1{/Control}')
    await screen.findByText('The file is damaged. Nothing was changed.')
    fail('vision.revisions', null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await plan()
  })
})
