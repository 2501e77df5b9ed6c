import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type TestApp, value } from '../../support/app'
import { openWindow } from '../../support/window'
import { draft, inForce, plan } from './plan'

const open = (app: TestApp, id: string) => openWindow({ app, path: `/policies/${id}` })
const field = (name: RegExp | string) => screen.findByLabelText<HTMLTextAreaElement>(name)
const read = async (app: TestApp, id: string) => value(await app.api.policies.get({ id }))

describe('what cannot be kept on the page of a policy', () => {
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
      await waitFor(() => expect(screen.getAllByText(/^The disk is full/)).toHaveLength(index + 1))
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
})
