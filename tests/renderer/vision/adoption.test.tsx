import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { adopt, names, planWith, revisions, working, written } from './plan'

const sentence = () => screen.findByLabelText<HTMLTextAreaElement>('The sentence')
const button = (name: string | RegExp) => screen.findByRole('button', { name })

describe('adopting the vision', () => {
  it('names what is missing at its field and leads there', async () => {
    const app = await planWith({
      statement: 'Everyone leaves feeling expected.',
      values: [
        { name: 'Welcome', meaning: '' },
        { name: 'welcome', meaning: '' },
        { name: 'Plain words', meaning: '' },
        { name: 'Clean tables', meaning: '' },
        { name: '', meaning: '' }
      ]
    })
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await button('Adopt…'))
    const summary = await screen.findByRole('alert')
    expect(document.activeElement).toBe(summary)
    const lines = within(summary).getAllByRole('button')
    expect(lines.map((line) => line.textContent)).toEqual([
      'Value 2 has the same name as another one. Choose a different name',
      'Name value 5 in a word or two'
    ])
    await user.click(within(summary).getByText('Name value 5 in a word or two'))
    const last = screen.getByLabelText('Name of value 5')
    expect(document.activeElement).toBe(last)
    expect(last.getAttribute('aria-invalid')).toBe('true')
    expect(await revisions(app)).toEqual([])
  })

  it('takes each complaint away as its field is mended', async () => {
    const app = await planWith({
      ...written,
      values: [{ name: '', meaning: '' }, ...written.values.slice(1)]
    })
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await button('Adopt…'))
    await user.type(await screen.findByLabelText('Name of value 1'), 'Welcome')
    await user.tab()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('keeps the wording from the day chosen, and can be taken back', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await button('Adopt…'))
    const sheet = within(await screen.findByRole('dialog', { name: 'Adopt the vision' }))
    sheet.getByText('“Everyone leaves feeling expected.”')
    expect(sheet.queryByLabelText(/^Why the wording changes/)).toBeNull()
    await user.click(sheet.getByRole('radio', { name: 'Yesterday' }))
    await user.click(sheet.getByRole('button', { name: 'Adopt it' }))
    await screen.findByText('The vision is adopted.')
    expect(await revisions(app)).toMatchObject([
      { number: 1, statement: written.statement, adoptedOn: '2026-01-04', status: 'adopted' }
    ])
    await screen.findByText(
      'Adopted on 4 January 2026. Your plan and your poster say it word for word.'
    )
    expect(screen.queryByLabelText('The sentence')).toBeNull()

    await user.click(await button('Undo'))
    await button('Adopt…')
    expect(await revisions(app)).toEqual([])
    expect(await working(app)).toMatchObject({ statement: written.statement })
  })

  it('opens on Ctrl+Enter’s own sheet and saves by Ctrl+Enter', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    ;(await button('Adopt…')).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('dialog')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('The vision is adopted.')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('refuses a day to come and keeps the sheet as it was filled in', async () => {
    const app = await planWith(written)
    await adopt(app)
    value(await app.api.vision.save({ rev: 1, changes: { statement: 'Nobody waits unseen.' } }))
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await button('Adopt the new wording…'))
    const sheet = within(await screen.findByRole('dialog'))
    await user.type(sheet.getByLabelText(/^Why the wording changes/), 'Shorter')
    await user.click(sheet.getByRole('radio', { name: 'Another day' }))
    await user.click(sheet.getByRole('spinbutton', { name: /^year/ }))
    await user.keyboard('2027')
    await user.click(sheet.getByRole('button', { name: 'Adopt it' }))
    await sheet.findByText('Choose today or an earlier day')
    await user.click(sheet.getByRole('spinbutton', { name: /^year/ }))
    await user.keyboard('2025')
    await user.click(sheet.getByRole('button', { name: 'Adopt it' }))
    await sheet.findByText(
      'The version before was adopted on 2 January 2026. Choose that day or a later one'
    )
    expect(sheet.getByLabelText<HTMLTextAreaElement>(/^Why the wording changes/).value).toBe(
      'Shorter'
    )
    expect(await revisions(app)).toHaveLength(1)
  })
})

describe('an adopted vision', () => {
  it('is read, not written, until its wording is to change', async () => {
    const app = await planWith(written)
    await adopt(app)
    const { user } = await openWindow({ app, path: '/vision' })
    await screen.findByText('“Everyone leaves feeling expected.”', { selector: 'blockquote' })
    expect(screen.queryByLabelText('The sentence')).toBeNull()
    await user.click(await button('Change the wording'))
    expect(document.activeElement).toBe(await sentence())
    await user.click(await button('Leave it as it is'))
    expect(screen.queryByLabelText('The sentence')).toBeNull()
  })

  it('stays word for word while the working copy changes, and says what is different', async () => {
    const app = await planWith(written)
    await adopt(app)
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await button('Change the wording'))
    await user.clear(await sentence())
    await user.type(await sentence(), 'Nobody waits unseen.')
    await user.clear(screen.getByLabelText('Name of value 3'))
    await user.type(screen.getByLabelText('Name of value 3'), 'Clear words')
    await user.tab()
    await button('Adopt the new wording…')
    const beside = within(screen.getByRole('complementary', { name: 'About this vision' }))
    await beside.findByText('“Plain words” became “Clear words”')
    beside.getByText('The sentence')
    beside.getByText('“Everyone leaves feeling expected.”', { selector: 'blockquote' })
    expect(await revisions(app)).toMatchObject([
      { statement: written.statement, values: written.values }
    ])

    await user.click(beside.getByRole('button', { name: 'Back to the adopted wording' }))
    await screen.findByText('The adopted wording is back.')
    expect(await working(app)).toMatchObject({
      statement: written.statement,
      values: written.values
    })
    await button('Change the wording')
  })

  it('is superseded by the next one, with the reason in its history', async () => {
    const app = await planWith(written)
    await adopt(app)
    value(await app.api.vision.save({ rev: 1, changes: { statement: 'Nobody waits unseen.' } }))
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await button('Adopt the new wording…'))
    const sheet = within(await screen.findByRole('dialog', { name: 'Adopt the new wording' }))
    await user.type(sheet.getByLabelText(/^Why the wording changes/), 'Easier to remember')
    await user.click(sheet.getByRole('button', { name: 'Adopt it' }))
    await screen.findByText('The vision is adopted.')
    expect(await revisions(app)).toMatchObject([
      { number: 2, statement: 'Nobody waits unseen.', status: 'adopted' },
      { number: 1, statement: written.statement, status: 'superseded' }
    ])
    const history = within(await screen.findByRole('list', { name: 'How it changed' }))
    history.getByText('Easier to remember')
    history.getByText('5 Jan 2026')
    await user.click(history.getByRole('button', { name: '“Everyone leaves feeling expected.”' }))
    const old = within(await screen.findByRole('dialog', { name: 'Version 1' }))
    old.getByText('Adopted on 2 January 2026.')
    for (const name of names) old.getByText(name)
    expect(old.queryByRole('textbox')).toBeNull()
  })

  it('goes to the print screen for its page of the plan and for the poster', async () => {
    const app = await planWith(written)
    await adopt(app)
    await openWindow({ app, path: '/vision' })
    const inPlan = await screen.findByRole('link', { name: 'See it in your plan' })
    expect(inPlan.getAttribute('href')).toBe('#/print?document=plan')
    const poster = screen.getByRole('link', { name: 'Print the poster' })
    expect(poster.getAttribute('href')).toBe('#/print?document=vision-poster')
  })

  it('can only be looked at in a plan that cannot be written', async () => {
    const app = await planWith(written)
    await openWindow({ app, path: '/vision', start: { readOnly: true } })
    expect((await sentence()).readOnly).toBe(true)
    expect(screen.queryByRole('button', { name: 'Adopt…' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull()
  })
})
