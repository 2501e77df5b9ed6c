import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { openWindow } from '../../support/window'
import { draft, inForce } from './plan'

async function plan() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app
}
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

  it('keeps a text that a policy in force cannot be without, and says why', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'Refunds')
    const { user } = await open(app, id)
    await user.clear(await field(/^How we explain it/))
    await user.tab()
    await screen.findByText('Write what you say to a customer who asks why')
    expect((await read(app, id)).customerExplanation).toBe('So that you can rely on it.')
  })

  it('holds “no compromise possible” until it says why', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'Keys', {
      stance: 'unfriendly',
      reasonKind: 'law',
      reasonText: 'The law.',
      compromise: 'A key box.'
    })
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('checkbox', { name: 'No compromise possible' }))
    await screen.findByText('Write why no compromise is possible')
    expect((await read(app, id)).noCompromisePossible).toBe(false)
    await user.type(
      await screen.findByRole('textbox', { name: 'Why there is none' }),
      'Keys are keys.'
    )
    await user.tab()
    await waitFor(async () =>
      expect(await read(app, id)).toMatchObject({
        noCompromisePossible: true,
        noCompromiseWhy: 'Keys are keys.'
      })
    )
  })

  it('refuses a megabyte with a sentence and keeps it in the field', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    const rule = await field('The rule')
    await user.clear(rule)
    await user.paste('b'.repeat(1_000_000))
    await user.tab()
    await screen.findByText('Shorten this by 900,000 characters')
    expect(rule.value).toHaveLength(1_000_000)
    expect((await read(app, id)).wording).toBe('Refunds')
  })

  it('shows again what was not allowed when one comes back to it', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'Refunds')
    const { user } = await open(app, id)
    await user.clear(await field(/^How we explain it/))
    await user.click(screen.getByRole('link', { name: 'Policies', current: false }))
    await user.click(await screen.findByRole('row', { name: /^Refunds/ }))
    await screen.findByText('Write what you say to a customer who asks why')
    await user.type(await field(/^How we explain it/), 'So it is.')
    await user.tab()
    await waitFor(async () => expect((await read(app, id)).customerExplanation).toBe('So it is.'))
  })

  it('shows again what holds only together with something else', async () => {
    const app = await plan()
    const { id } = await inForce(app, 'Keys', {
      stance: 'unfriendly',
      reasonKind: 'law',
      reasonText: 'The law.',
      compromise: 'A key box.'
    })
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('checkbox', { name: 'No compromise possible' }))
    await screen.findByText('Write why no compromise is possible')
    await user.click(screen.getByRole('link', { name: 'Policies', current: false }))
    await user.click(await screen.findByRole('row', { name: /^Keys/ }))
    await screen.findByText('Write why no compromise is possible')
    await user.type(await screen.findByRole('textbox', { name: 'Why there is none' }), 'It is law.')
    await user.tab()
    await waitFor(async () =>
      expect(await read(app, id)).toMatchObject({
        noCompromisePossible: true,
        noCompromiseWhy: 'It is law.'
      })
    )
  })

  it('says why a choice could not be saved', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user, fail } = await open(app, id)
    await screen.findByRole('switch', { name: 'It sets us apart' })
    fail('policies.update', { code: 'disk-full' })
    const choices = ['Only you', 'It sets us apart', 'Friendly'].map((name) =>
      screen.getByLabelText<HTMLInputElement>(name)
    )
    for (const [index, choice] of choices.entries()) {
      await user.click(choice)
      await waitFor(() =>
        expect(screen.getAllByText(/^The disk is full/)).toHaveLength(index + 1)
      )
      expect(choice.checked).toBe(false)
    }
  })

  it('says of a number of steps that there cannot be so many, and keeps it', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    await user.click(await screen.findByRole('button', { name: 'Add a place' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Website' }))
    const steps = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Steps from the home page'
    })
    await user.clear(steps)
    await user.type(steps, '99')
    await user.tab()
    await screen.findByText('Enter 20 or less')
    expect(steps.value).toBe('99')
    expect((await read(app, id)).displays).toMatchObject([{ stepsFromHome: 1 }])
  })

  it('writes on top of a change made elsewhere, and says so', async () => {
    const app = await plan()
    const made = await draft(app, 'Refunds')
    const { id, rev } = made
    const { user } = await open(app, id)
    await user.type(await field('The rule'), ' soon')
    value(await app.api.policies.update({ id, rev, changes: { ownerPerson: 'Ana' } }))
    await user.tab()
    await screen.findByText(/^This policy was changed elsewhere meanwhile/)
    expect(await read(app, id)).toMatchObject({ wording: 'Refunds soon', ownerPerson: 'Ana' })
    await waitFor(async () => expect((await field('Looked after by')).value).toBe('Ana'))
  })

  it('says so when the policy was deleted meanwhile, with a way back', async () => {
    const app = await plan()
    const { id } = await draft(app, 'Refunds')
    const { user } = await open(app, id)
    await user.type(await field('The rule'), ' soon')
    value(await app.api.policies.remove({ id }))
    await user.tab()
    await screen.findByRole('heading', { name: 'This policy is not here any more' })
    await screen.findByText('This text belongs to something that was deleted. It is safe here.')
    await user.click(screen.getByRole('button', { name: 'Discard text' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Back to the policies' }))
    await screen.findByRole('heading', { level: 1, name: 'Policies' })
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
