import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MORNING, value } from '../../support/app'
import { field, open, read, summary } from './page'
import { complaintIn, filled, freshPlan, noted, sampleApp } from './plan'

describe('solving a complaint', () => {
  it('shows what a step still lacks where it belongs, and goes on when it is there', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'The tap drips')
    const { user } = await open(app, made)
    await field('Collect the facts')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await summary()).toEqual([
      'Write down the facts',
      'Listen first, then tick it',
      'Write how you said it back',
      'Ask whether you got it right, then tick it'
    ])
    await user.click(screen.getByRole('button', { name: 'Write down the facts' }))
    await user.keyboard('It drips since Monday.')
    await user.click(screen.getByRole('checkbox', { name: /^I listened/ }))
    await user.type(await field(/^Say back/), 'So it keeps you awake.')
    await user.click(screen.getByRole('checkbox', { name: /^They said I got it right/ }))
    await user.click(screen.getByRole('button', { name: /^Done, on to step 2/ }))
    const next = await field('What happened?')
    await waitFor(() => expect(document.activeElement).toBe(next))
    expect(await read(app, made)).toMatchObject({
      state: 'step2',
      factsText: 'It drips since Monday.',
      restatementConfirmed: true
    })
    screen.getByText('“So it keeps you awake.”')
  })

  it('takes what was typed last along with Ctrl+Enter', async () => {
    const app = await freshPlan()
    const made = await complaintIn(app, 'step3')
    value(
      await app.api.contacts.update({
        id: made.id,
        rev: made.rev,
        changes: { agreedAction: '', options: [] }
      })
    )
    const { user } = await open(app, made)
    await user.type(await field(/^Offer options/), 'A new washer{Enter}A new tap')
    await user.type(await field(/^Agree what happens next/), 'The tap')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await field(/^Remove the cause/)
    expect(await read(app, made)).toMatchObject({
      state: 'step4',
      options: ['A new washer', 'A new tap'],
      agreedAction: 'The tap'
    })
  })

  it('asks which policy, where a policy is the cause', async () => {
    const app = sampleApp()
    const { items } = value(
      await app.api.contacts.list({ query: { open: true }, offset: 0, limit: 1 })
    )
    const [contact] = items
    if (!contact) throw new Error('The sample has an open complaint')
    const { user } = await open(app, contact)
    await user.click(await screen.findByRole('button', { name: 'Find the cause' }))
    await user.click(await screen.findByRole('button', { name: /Cause/ }))
    await user.click(await screen.findByRole('option', { name: 'Policy' }))
    await screen.findByText('Choose the policy that caused it')
    await user.type(screen.getByRole('combobox', { name: /policy/ }), 'keys')
    await user.click(await screen.findByRole('option', { name: 'Keys and alarm codes' }))
    await user.click(await screen.findByRole('radio', { name: 'Followed' }))
    await waitFor(async () =>
      expect((await read(app, contact)).policyLinks).toMatchObject([{ followed: 'yes' }])
    )
  })

  it('makes the goodwill gesture a choice', async () => {
    const app = await freshPlan()
    const made = await complaintIn(app, 'step4')
    const { id, rev } = made
    value(await app.api.contacts.update({ id, rev, changes: { goodwill: null } }))
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: /^Done, it is solved/ }))
    expect(await summary()).toEqual(['Choose: something for the trouble, or nothing on purpose'])
    await user.click(screen.getByRole('radio', { name: 'Something for the trouble' }))
    await user.type(await field(/^What$/), 'A plant')
    const cost = screen.getByRole('textbox', { name: 'What it costs' })
    await user.type(cost, '12.50')
    await user.tab()
    await user.click(screen.getByRole('button', { name: /^Done, it is solved/ }))
    await screen.findByRole('heading', { name: 'How it ended' })
    expect(await read(app, made)).toMatchObject({
      state: 'resolved',
      goodwill: 'given',
      goodwillWhat: 'A plant',
      goodwillCost: 1250
    })
  })

  it('asks about the first answer before it is solved without one', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'The tap drips')
    const { id, rev } = made
    value(
      await app.api.contacts.advance({
        id,
        rev,
        to: 'step4',
        changes: filled,
        replyNow: false
      })
    )
    app.later(3_600_000)
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: /^Done, it is solved/ }))
    const question = within(
      await screen.findByRole('alertdialog', { name: 'Was this your first answer?' })
    )
    await user.click(question.getByRole('button', { name: /^Yes, just now/ }))
    await screen.findByRole('heading', { name: 'How it ended' })
    const now = '2026-01-05T10:00:00.000Z'
    expect(await read(app, made)).toMatchObject({ firstReplyAt: now, resolvedAt: now })
  })

  it('fills all four steps on one page', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'The tap drips', { firstReplyAt: MORNING })
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('switch', { name: 'All four steps on one page' }))
    await user.type(await field('Collect the facts'), 'It drips.')
    await user.type(await field('What went wrong?'), 'An old washer.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await summary()).toHaveLength(12)
    expect(await read(app, made)).toMatchObject({
      state: 'new',
      factsText: 'It drips.',
      whatWentWrong: 'An old washer.'
    })
  })

  it('closes with an outcome of its kind, and a reason where one is owed', async () => {
    const app = await freshPlan()
    const made = await complaintIn(app, 'resolved')
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: /^Close the case/ }))
    expect(await summary()).toEqual(['Choose how it ended'])
    await user.click(screen.getByRole('radio', { name: 'Could not be satisfied' }))
    await user.click(screen.getByRole('button', { name: /^Close the case/ }))
    expect(await summary()).toEqual(['Write the reason'])
    await user.type(await field('Why was there no way?'), 'The model is no longer made.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await read(app, made)).toMatchObject({ state: 'closed' }))
  })

  it('makes an action of what it taught', async () => {
    const app = await freshPlan()
    const made = await complaintIn(app, 'resolved')
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: 'Make an action' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Make an action' }))
    await user.click(sheet.getByRole('button', { name: /^Save the action/ }))
    await sheet.findAllByText('Write what is to be done')
    await user.type(sheet.getByRole('textbox'), 'Look at every washer')
    await user.click(sheet.getByRole('button', { name: /^Save the action/ }))
    await sheet.findAllByText('Choose by when')
    await user.click(sheet.getByRole('button', { name: /calendar/ }))
    await user.click(await screen.findByRole('button', { name: /15 January 2026/ }))
    await user.click(sheet.getByRole('button', { name: /^Save the action/ }))
    await screen.findByRole('link', { name: 'Look at every washer' })
    expect(value(await app.api.actions.list())).toMatchObject([
      { sourceType: 'contact', sourceId: made.id, due: '2026-01-15', who: 'owner' }
    ])
  })

  it('is opened again with what was learned', async () => {
    const app = await freshPlan()
    const made = await complaintIn(app, 'closed')
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: 'Open it again' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Open it again' }))
    await user.type(sheet.getByRole('textbox'), 'Test it for a day.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('It is open again.')
    expect(await read(app, made)).toMatchObject({
      state: 'step1',
      reopenCount: 1,
      learning: 'Test it for a day.',
      resolvedAt: null
    })
  })
})
