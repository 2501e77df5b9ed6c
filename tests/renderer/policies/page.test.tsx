import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type TestApp, value } from '../../support/app'
import { openWindow } from '../../support/window'
import { draft, inForce, plan } from './plan'

const open = (app: TestApp, id: string) => openWindow({ app, path: `/policies/${id}` })
const field = (name: RegExp | string) => screen.findByLabelText<HTMLTextAreaElement>(name)
const read = async (app: TestApp, id: string) => value(await app.api.policies.get({ id }))

describe('the page of a policy', () => {
  it('saves each field when it is left', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    await user.type(await field('The rule'), ' within 14 days')
    await user.type(await field(/^How we explain it/), 'You can rely on it.')
    await user.tab()
    await waitFor(async () =>
      expect(await read(app, id)).toMatchObject({
        wording: 'Refunds within 14 days',
        customerExplanation: 'You can rely on it.'
      })
    )
    await screen.findByText('Saved')
  })

  it('says what is missing before it can come into force, and leads there', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: 'Put it into force' }))
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('button').map((line) => line.textContent)).toEqual([
      'Choose whether it is friendly or unfriendly',
      'Choose whether it is necessary',
      'Say where customers can see it'
    ])
    await user.click(summary.getByRole('button', { name: 'Choose whether it is necessary' }))
    expect(document.activeElement?.closest('[role=radiogroup]')?.id).toBe('policy-necessity')
  })

  it('comes into force from the day chosen, with the next review a year on', async () => {
    const app = await plan()
    const made = await draft(app, 'Refunds', {
      stance: 'friendly',
      necessity: 'unnecessary',
      reasonKind: 'customer_wish',
      audience: 'staff'
    })
    const { user } = await open(app, made.id)
    await user.click(await screen.findByRole('button', { name: 'Put it into force' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Put it into force' }))
    sheet.getByText('The next review is then on 5 January 2027.')
    await user.click(sheet.getByRole('button', { name: /^Put it into force/ }))
    await screen.findByText('“Refunds” is in force.')
    expect(await read(app, made.id)).toMatchObject({
      status: 'active',
      effectiveFrom: '2026-01-05',
      reviewDate: '2027-01-05'
    })
    await screen.findByText('First put into force')
  })

  it('asks before a topic with a law of its own whether the law was looked up', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'Refunds')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: /Topic/ }))
    await user.click(await screen.findByRole('option', { name: 'Returns and refunds' }))
    await screen.findByText('Check the law where you trade, then tick it')
    expect((await read(app, id)).topicCode).toBe('custom')
    await user.click(screen.getByRole('checkbox', { name: 'I have checked the law where I trade' }))
    await waitFor(async () =>
      expect(await read(app, id)).toMatchObject({ topicCode: 'RET', lawChecked: true })
    )
  })

  it('is reviewed and kept as it is: a line of its history and the next day', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'Refunds')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: 'Review it now' }))
    await user.type(await field(/^Why it stays/), 'Nobody complained.')
    await user.click(screen.getByRole('button', { name: /^Keep it as it is/ }))
    await screen.findByText('Reviewed. Next review: 5 January 2027.')
    await screen.findByText('Nobody complained.')
    expect((await read(app, id)).reviewDate).toBe('2027-01-05')
  })

  it('is dropped with the reason, read only from then on, and brought back', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'No dogs')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: 'More: No dogs' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Drop it' }))
    await user.type(await field(/^Why it goes/), 'Only habit.')
    await user.click(screen.getByRole('button', { name: /^Drop it/ }))
    await screen.findByText('Dropped on 5 January 2026. It appears in no plan any more.')
    expect((await field('The rule')).readOnly).toBe(true)
    // Nothing can be written any more, so no empty place asks for it.
    for (const empty of ['What staff may decide', 'Goodwill up to', 'Proposed by', 'Add a place'])
      expect(screen.queryByText(empty)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bring it back' }))
    await waitFor(async () => expect((await read(app, id)).status).toBe('draft'))
  })

  it('is deleted, and Undo brings it back', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: 'More: Refunds' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await screen.findByText('“Refunds” is deleted.')
    await screen.findByRole('heading', { level: 1, name: 'Policies' })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByRole('row', { name: /^Refunds/ })
  })

  it('warns of a website page more than one step away', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: 'Add a place' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Website' }))
    const steps = await screen.findByRole('textbox', { name: 'Steps from the home page' })
    await user.clear(steps)
    await user.type(steps, '3')
    await user.tab()
    await screen.findByText(/^More than one step from the home page/)
    expect((await read(app, id)).displays).toEqual([
      { place: 'website', detail: '', stepsFromHome: 3, since: '2026-01-05' }
    ])
    await screen.findByText('On the website (3 steps)')
  })

  it('tells every change in words', async () => {
    const app = await plan()
    const made = await draft(app, 'Refunds')
    value(
      await app.api.policies.update({
        id: made.id,
        rev: made.rev,
        changes: { reasonKind: 'law', goodwillLimit: 3000 }
      })
    )
    const { user } = await open(app, made.id)
    await user.click(await screen.findByRole('button', { name: 'Every change' }))
    await screen.findByText('Kind of reason: (empty) → Law')
    screen.getByText('Goodwill up to: (empty) → €30')
    screen.getByText('Created')
  })
})
