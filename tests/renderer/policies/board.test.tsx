import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answers, startApp, value } from '../../support/app'
import { openWindow } from '../../support/window'
import { draft, inForce, sampleApp } from './plan'

const place = (name: string) => screen.findByRole('region', { name })
const titles = async (name: string) =>
  within(await place(name))
    .queryAllByRole('row')
    .map((row) => row.getAttribute('aria-label')?.split(', ')[0])

const soften = 'Unfriendly but necessary'
const strengthen = 'Friendly and necessary'
const extra = 'Friendly, though not necessary'
const barrier = 'Unfriendly and unnecessary'

/** The menu of a card, then one of its entries. */
async function choose(user: UserEvent, title: string, entry: string) {
  await user.click(await screen.findByRole('button', { name: `More: ${title}` }))
  await user.click(await screen.findByRole('menuitem', { name: entry }))
}

async function plan() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app
}

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

  it('asks for exactly what a limit demands, and moves the card on saving', async () => {
    const app = await plan()
    const policy = await inForce(app, 'Keys')
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Keys', 'Necessary limit')
    const sheet = within(
      await screen.findByRole('dialog', { name: 'Before it is a necessary limit' })
    )
    // The kind of reason and the explanation are there already.
    expect(sheet.queryByLabelText(/^How we explain it/)).toBeNull()
    expect(sheet.queryByRole('button', { name: 'Sort now, write later' })).toBeNull()
    await user.click(sheet.getByRole('button', { name: 'Save and move' }))
    expect(
      within(sheet.getByRole('alert'))
        .getAllByRole('button')
        .map((line) => line.textContent)
    ).toEqual([
      'Say whether it is compulsory or merely convenient',
      'Write the reason in a sentence',
      'Write a compromise, or tick that none is possible'
    ])
    await user.click(sheet.getByRole('radio', { name: 'Compulsory' }))
    await user.type(sheet.getByLabelText(/^The reason/), 'The insurer asks for it.')
    await user.click(sheet.getByRole('checkbox', { name: 'No compromise possible' }))
    await user.type(sheet.getByLabelText('Why there is none'), 'Keys are keys.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('“Keys” is now under “Necessary limit”.')
    expect(await titles(soften)).toEqual(['Keys'])
    expect(value(await app.api.policies.get({ id: policy.id }))).toMatchObject({
      stance: 'unfriendly',
      necessity: 'necessary',
      compulsory: 'compulsory',
      reasonText: 'The insurer asks for it.',
      noCompromisePossible: true,
      noCompromiseWhy: 'Keys are keys.',
      status: 'active'
    })
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

  it('sorts a draft now and leaves the writing for later', async () => {
    const app = await plan()
    await draft(app, 'Open until six')
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Open until six', 'Solid foundation')
    await user.click(await screen.findByRole('button', { name: 'Sort now, write later' }))
    await waitFor(async () => expect(await titles(strengthen)).toEqual(['Open until six']))
    expect(
      screen.getByRole('row', { name: 'Open until six, Solid foundation, Draft' })
    ).toBeTruthy()
  })

  it('writes “No change needed” for a foundation that is good as it is', async () => {
    const app = await plan()
    const policy = await inForce(app, 'Window seat', {
      necessity: 'unnecessary',
      strengthenNote: ''
    })
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Window seat', 'Solid foundation')
    await user.click(await screen.findByRole('button', { name: 'No change needed' }))
    await user.click(screen.getByRole('button', { name: /^Save and move/ }))
    await waitFor(async () => expect(await titles(strengthen)).toEqual(['Window seat']))
    expect(value(await app.api.policies.get({ id: policy.id })).strengthenNote).toBe(
      'No change needed'
    )
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

  it('keeps what was typed when a megabyte is too much, and says by how much', async () => {
    const app = await plan()
    const policy = await inForce(app, 'Keys', { reasonKind: 'law', reasonText: 'The law.' })
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Keys', 'Necessary limit')
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/^The compromise/)
    await user.click(field)
    await user.paste('a'.repeat(1_000_000))
    await user.click(screen.getByRole('button', { name: /^Save and move/ }))
    await screen.findAllByText('Shorten this by 900,000 characters')
    expect(field.value).toHaveLength(1_000_000)
    expect(value(await app.api.policies.get({ id: policy.id })).stance).toBe('friendly')
  })

  it('keeps what was typed into the sheet that asks when that is closed', async () => {
    const app = await plan()
    await inForce(app, 'Keys', { reasonKind: 'law', reasonText: 'The law.' })
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Keys', 'Necessary limit')
    await user.type(await screen.findByLabelText(/^The compromise/), 'A key box.')
    await user.keyboard('{Escape}')
    await screen.findByText('“Keys” stays where it was.')
    await choose(user, 'Keys', 'Necessary limit')
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/^The compromise/)
    expect(field.value).toBe('A key box.')
    await user.click(screen.getByRole('button', { name: /^Save and move/ }))
    await waitFor(async () => expect(await titles(soften)).toEqual(['Keys']))
  })

  it('keeps what was typed when the policy was changed elsewhere meanwhile', async () => {
    const app = await plan()
    const policy = await inForce(app, 'Keys', { reasonKind: 'law', reasonText: 'The law.' })
    const { user } = await openWindow({ app, path: '/policies' })
    await choose(user, 'Keys', 'Necessary limit')
    await user.type(await screen.findByLabelText(/^The compromise/), 'A key box.')
    const { id, rev } = policy
    value(await app.api.policies.update({ id, rev, changes: { ownerPerson: 'Ana' } }))
    await user.click(screen.getByRole('button', { name: /^Save and move/ }))
    await screen.findByText(/^This policy was changed elsewhere meanwhile/)
    await user.click(screen.getByRole('button', { name: /^Save and move/ }))
    await waitFor(async () => expect(await titles(soften)).toEqual(['Keys']))
    expect(value(await app.api.policies.get({ id }))).toMatchObject({
      compromise: 'A key box.',
      ownerPerson: 'Ana'
    })
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
    await choose(user, 'Keys and alarm codes', 'Edit')
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
