import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { note } from '../../support/contacts'
import { actionOf, standardOf } from '../../support/lists'
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
      'Self-assessment Not started',
      'Three areas Not started',
      'Vision Not started',
      'Policies Not started',
      'Our standard Not started',
      'Channels Done: orders, questions and problems',
      'People Not started',
      'Full plan Not started'
    ])
    expect(screen.getByText('1 of 9 parts done')).toBeDefined()
    expect(screen.getByText('Nothing is urgent.')).toBeDefined()
  })

  it('follows what is written elsewhere', async () => {
    const { app, send } = await openWindow()
    await plan()
    const draft = { topicCode: 'custom', title: 'Refunds', wording: '', origin: 'own' } as const
    value(await app.api.policies.create(draft))
    await send('changed', ['policies'])
    await screen.findByText('0 of 4 needed topics in force')
  })

  it('puts a review that is overdue before everything else', async () => {
    const app = startApp()
    value(await app.api.businessProfile.start(answers))
    const { id, rev } = await createInForce(app.api, 'strengthen', { title: 'Refunds' })
    value(await app.api.policies.update({ id, rev, changes: { reviewDate: '2025-12-19' } }))
    await openWindow({ app })
    expect((await next()).textContent).toContain('Look again at “Refunds”')
    const due = await screen.findByRole('list', { name: 'To do' })
    expect(due.textContent).toContain('19 Dec')
    expect(due.textContent).toContain('17 days late')
    expect(screen.getByText('Waiting for you: 1 policy to look at again.')).toBeDefined()
    expect(screen.getByText('Look again: a review is due')).toBeDefined()
  })

  it('puts a customer who waits past the limit before everything else', async () => {
    const { app, send } = await openWindow()
    await plan()
    const withinAnHour = standardOf({
      replyWithin: { n: 1, unit: 'hours' },
      effectiveFrom: '2025-01-01'
    })
    value(await app.api.serviceStandards.save({ rev: 0, standard: withinAnHour }))
    await note(app.api, {
      receivedAt: '2026-01-03T09:00:00.000Z',
      customerText: 'Marko',
      summary: 'The soup was cold.'
    })
    await send('changed', ['contacts', 'serviceStandards'])
    await screen.findByText('Waiting for you: 1 case past its limit.')
    expect((await next()).textContent).toContain('Take up the case: Marko')
    expect((await next()).textContent).toContain(
      '“The soup was cold.” Waiting for 2 days. It is past its limit.'
    )
  })

  it('lists what is to be done, and says whose it is and how late', async () => {
    const { app, send } = await openWindow()
    await plan()
    value(await app.api.actions.create(actionOf('Ring the supplier', { due: '2025-12-19' })))
    value(await app.api.actions.create(actionOf('Order cups', { due: '2026-02-15' })))
    await send('changed', ['actions'])
    const due = within(await screen.findByRole('list', { name: 'To do' }))
    expect(due.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '19 DecRing the supplierYou, 17 days late',
      '15 FebOrder cupsYou'
    ])
    expect((await next()).textContent).toContain('Ring the supplier')
  })

  it('leaves the team out for someone who works alone', async () => {
    const app = startApp()
    value(await app.api.businessProfile.start({ ...answers, hasStaff: false }))
    await openWindow({ app })
    expect(within(await plan()).queryByText('People')).toBeNull()
    expect(screen.queryByRole('link', { name: 'Team' })).toBeNull()
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
