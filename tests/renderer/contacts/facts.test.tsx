import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MORNING, value } from '../../support/app'
import { openWindow } from '../../support/window'
import { field, open, read, summary } from './page'
import { complaintIn, freshPlan, noted, sampleApp } from './plan'

describe('the facts of a case', () => {
  it('note the first answer as it is given, or at another time', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'The tap drips')
    app.later(1_800_000)
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: 'I answered now' }))
    await screen.findByText('after 30 minutes')
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const sheet = within(await screen.findByRole('dialog', { name: /^When was the first answer/ }))
    await user.click(sheet.getByRole('button', { name: 'There was none yet' }))
    await screen.findByText('Not yet')
    expect(await read(app, made)).toMatchObject({ firstReplyAt: null })
  })

  it('say by when, and how late it is', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/contacts?state=open' })
    await user.click(await screen.findByRole('row', { name: /evening slot/ }))
    await screen.findByText('17 days over')
    screen.getByText(
      'Oakfield Dental, 16 December 2025. Open for 19 days, it was due on 18 December 2025.'
    )
  })

  it('keep a name among the customers', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'The tap drips', { customerText: 'The baker' })
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: 'Add to customers' }))
    await waitFor(async () => {
      const [customer] = value(await app.api.customers.list())
      expect(customer).toMatchObject({ displayName: 'The baker' })
      expect(await read(app, made)).toMatchObject({ customerId: customer?.id, customerText: '' })
    })
  })

  it('tell every change in words', async () => {
    const app = await freshPlan()
    const made = await complaintIn(app, 'closed')
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: 'Every change' }))
    await screen.findByText('Outcome: (empty) → Satisfied')
    screen.getByText('Cause: (empty) → The way we work')
    screen.getByText('Options: (empty) → A new washer; A new tap')
    screen.getByText('Created')
  })

  it('can be mended: words, topic, way, day and customer', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'The tap drips')
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: 'More: “The tap drips”' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Change what was noted' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Change what was noted' }))
    await user.type(sheet.getByLabelText('What happened?'), ' all night')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { level: 1, name: '“The tap drips all night”' })
  })

  it('become those of another kind, which can be taken back', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'Do you mend taps?')
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: /^More: / }))
    await user.click(await screen.findByRole('menuitem', { name: 'Enquiry' }))
    await screen.findByRole('heading', { name: 'Answer it' })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await field('Collect the facts')
  })
})

describe('what is no complaint', () => {
  it('is answered and closed in two steps: an enquiry', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'Do you mend taps?', { kind: 'inquiry' })
    const { user } = await open(app, made)
    await user.type(await field('What do you answer?'), 'Yes, on Fridays.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('radio', { name: 'Became a customer' }))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () =>
      expect(await read(app, made)).toMatchObject({
        state: 'closed',
        outcome: 'became_customer',
        actionTaken: 'Yes, on Fridays.',
        firstReplyAt: MORNING
      })
    )
  })

  it('is considered, and declined only with a reason: a suggestion', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'Sell sponges', { kind: 'suggestion' })
    const { user } = await open(app, made)
    await user.click(await screen.findByRole('button', { name: /^It is considered/ }))
    await user.click(await screen.findByRole('radio', { name: 'Declined' }))
    await user.click(screen.getByRole('button', { name: /^Close the case/ }))
    expect(await summary()).toEqual(['Write the reason'])
  })

  it('is thanked for and passed on without a name: a compliment', async () => {
    const app = await freshPlan()
    const made = await noted(app, 'So friendly', { kind: 'compliment' })
    const { user } = await open(app, made)
    await user.type(await field(/^What the team may read/), 'A customer finds us friendly.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { name: 'How it ended' })
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () =>
      expect(await read(app, made)).toMatchObject({
        state: 'closed',
        outcome: 'thanked',
        shareText: 'A customer finds us friendly.'
      })
    )
  })

  it('says so when it is gone', async () => {
    const app = await freshPlan()
    await openWindow({ app, path: '/contacts/00000000-0000-4000-8000-000000000000' })
    await screen.findByRole('heading', { level: 1, name: 'This entry is no longer here' })
  })
})
