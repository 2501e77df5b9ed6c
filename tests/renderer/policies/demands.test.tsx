import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { choose, soften, strengthen, titles } from './boardView'
import { draft, inForce, plan } from './plan'

describe('the sheet that asks what a quadrant demands', () => {
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
})
