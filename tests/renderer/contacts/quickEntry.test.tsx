import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { freshPlan, noted, sampleApp } from './plan'

const sheet = async (name = 'Note a complaint') =>
  within(await screen.findByRole('dialog', { name }))
const all = { query: {}, offset: 0, limit: 50 }

describe('noting a complaint', () => {
  it('takes a few words from any screen, and gives the focus back', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/settings' })
    const heading = await screen.findByRole('heading', { level: 1 })
    heading.focus()
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    await sheet()
    await user.keyboard('Waited half an hour{Control>}{Enter}{/Control}')
    await screen.findByText('Noted. 1 is open.')
    const { items } = value(await app.api.contacts.list(all))
    expect(items).toMatchObject([
      { kind: 'complaint', state: 'new', summary: 'Waited half an hour', sequence: 1, year: 2026 }
    ])
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })

  it('is content with a theme alone, but not with nothing', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const form = await sheet()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await form.findAllByText('Write a few words, or choose what it was about')).toHaveLength(
      2
    )
    await user.click(form.getByRole('radio', { name: 'Cena in račun' }))
    await user.click(form.getByRole('button', { name: /^Save complaint/ }))
    await screen.findByText('Noted. 1 is open.')
    expect(value(await app.api.contacts.list(all)).items[0]).toMatchObject({ summary: '' })
  })

  it('undoes from the message, and never gives the number again', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    await sheet()
    await user.keyboard('Cold soup{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(value(await app.api.contacts.list(all)).total).toBe(0))
    expect(await noted(app, 'Cold soup again')).toMatchObject({ sequence: 2 })
  })

  it('opens the case from the message', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    await sheet()
    await user.keyboard('Cold soup{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Solve it now' }))
    await screen.findByRole('heading', { level: 1, name: '“Cold soup”' })
  })

  it('starts solving at once when asked to', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const form = await sheet()
    await user.keyboard('Cold soup')
    await user.click(form.getByRole('button', { name: 'Save and start solving' }))
    await screen.findByRole('heading', { level: 1, name: '“Cold soup”' })
    await screen.findByLabelText('Collect the facts')
  })

  it('keeps a draft that is left with Escape', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    await sheet()
    await user.keyboard('Half a thought{Escape}')
    await screen.findByText('Draft kept')
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const words = (await sheet()).getByLabelText<HTMLTextAreaElement>('What happened?')
    expect(words.value).toBe('Half a thought')
    await user.clear(words)
    await user.keyboard('{Escape}')
  })

  it('notes yesterday’s call of someone who is not kept as a customer', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const form = await sheet()
    await user.click(form.getByRole('radio', { name: 'Enquiry' }))
    const enquiry = await sheet('Note an enquiry')
    await user.type(enquiry.getByLabelText('What do they want to know?'), 'Open on Sunday?')
    await user.click(enquiry.getByRole('radio', { name: 'Yesterday' }))
    await user.type(enquiry.getByRole('combobox'), 'The baker')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('Noted. 1 is open.')
    expect(value(await app.api.contacts.list(all)).items[0]).toMatchObject({
      kind: 'inquiry',
      customerName: 'The baker',
      receivedAt: '2026-01-04T09:00:00.000Z'
    })
  })

  it('says quietly that the same customer has an open case, and leads there', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const form = await sheet()
    await user.type(form.getByRole('combobox'), 'oakf')
    await user.click(await screen.findByRole('option', { name: /^Oakfield Dental/ }))
    await form.findByText('Oakfield Dental has an open complaint from 16 December 2025.')
    await user.click(await form.findByRole('button', { name: 'Open it' }))
    await screen.findByRole('heading', { level: 1, name: /evening slot/ })
  })

  it('offers the six topics used most and finds the others', async () => {
    const { user } = await openWindow({ app: sampleApp(), path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const form = await sheet()
    const chips = within(form.getByRole('radiogroup', { name: 'What was it about?' }))
    await waitFor(() => expect(chips.getAllByRole('radio')).toHaveLength(7))
    expect(chips.getAllByRole('radio')[0]?.textContent).toMatch(/^Windows/)
    await user.click(chips.getByRole('radio', { name: 'Other…' }))
    await user.type(await form.findByRole('combobox', { name: 'Another topic' }), 'dam')
    await user.click(await screen.findByRole('option', { name: 'Damage' }))
    expect(chips.getByRole('radio', { name: 'Damage' }).getAttribute('aria-checked')).toBe('true')
  })

  it('refuses a megabyte with a sentence and keeps it', async () => {
    const app = await freshPlan()
    const { user } = await openWindow({ app, path: '/' })
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    const form = await sheet()
    await user.click(form.getByLabelText('What happened?'))
    await user.paste('b'.repeat(150_000))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await form.findAllByText('Shorten this by 50,000 characters')
    expect(form.getByLabelText<HTMLTextAreaElement>(/^What happened/).value).toHaveLength(150_000)
    await user.clear(form.getByLabelText(/^What happened/))
    await user.keyboard('{Escape}')
  })
})
