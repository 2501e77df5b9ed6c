import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/shared/languages'
import { value } from '../../support/app'
import { openWindow } from '../../support/window'
import { names, planWith, working, written } from './plan'

const sentence = () => screen.findByLabelText<HTMLTextAreaElement>('The sentence')
const valueNames = () =>
  screen.getAllByLabelText<HTMLInputElement>(/^Name of value/).map((field) => field.value)

describe('an untouched vision', () => {
  it('asks one question with an example of the owner’s trade', async () => {
    await openWindow({ app: await planWith(), path: '/vision' })
    await screen.findByText('How should people feel when they leave? One sentence is enough.')
    await screen.findByText('For example: Everyone leaves feeling expected.')
    expect(screen.getByRole('link', { name: 'Write my vision' }).getAttribute('href')).toBe(
      '#/vision/magazine'
    )
  })
})

describe('the guided way', () => {
  it('goes from exercise to exercise by keyboard and keeps what was written', async () => {
    const app = await planWith()
    const { user } = await openWindow({ app, path: '/vision/magazine' })
    const heading = await screen.findByRole('heading', { level: 1, name: /a magazine writes/ })
    expect(document.activeElement).toBe(heading)
    await user.type(await screen.findByLabelText('The successes'), 'They know my name.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { level: 1, name: /^Which five things/ })
    expect(await working(app)).toMatchObject({ magazineSuccesses: 'They know my name.' })
    await user.type(await screen.findByLabelText('Name of value 1'), 'Welcome{Enter}')
    expect(document.activeElement).toBe(screen.getByLabelText('Name of value 2'))
    await user.type(screen.getByLabelText('Name of value 5'), 'A little extra{Enter}')
    await screen.findByRole('heading', { level: 1, name: /your own customer/ })
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await screen.findByRole('heading', { level: 1, name: /^Which five things/ })
    expect(valueNames()).toEqual(['Welcome', '', '', '', 'A little extra'])
  })

  it('takes Enter in the sentence as done, and ends on the whole page', async () => {
    const app = await planWith({ customerShoes: 'I want to be seen.' })
    const { user } = await openWindow({ app, path: '/vision/statement' })
    within(await screen.findByRole('region', { name: 'What you wrote' })).getByText(
      'I want to be seen.'
    )
    await user.type(await sentence(), 'Everyone leaves feeling expected.{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Does it hold up?' })
    await user.click(screen.getByRole('checkbox', { name: 'It is ambitious' }))
    await user.click(screen.getByRole('button', { name: /^See it all on one page/ }))
    await screen.findByRole('heading', { level: 1, name: 'Vision' })
    expect(await working(app)).toMatchObject({
      statement: 'Everyone leaves feeling expected.',
      checks: ['ambitious']
    })
  })

  it('says why an exercise matters when asked', async () => {
    const { user } = await openWindow({ app: await planWith(), path: '/vision/shoes' })
    await user.click(await screen.findByRole('button', { name: 'Why this matters' }))
    await screen.findByText(/^A vision takes its direction from the customer/)
  })

  it('does not turn the page while something on it cannot be saved', async () => {
    const { user } = await openWindow({ app: await planWith(), path: '/vision/statement' })
    await user.click(await sentence())
    await user.paste('word '.repeat(500))
    await user.click(screen.getByRole('button', { name: /^Continue/ }))
    await screen.findByText('Shorten this by 499 characters')
    expect((await sentence()).value).toHaveLength(2500)
  })

  it('has what was too long again when one comes back, and nothing is adopted over it', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    const leave = () => user.click(screen.getByRole('link', { name: 'Home' }))
    const back = () => user.click(screen.getByRole('link', { name: 'Vision and policies' }))
    await user.click(await screen.findByLabelText('Name of value 2'))
    await user.paste('n'.repeat(200))
    await user.click(await sentence())
    await user.paste(' word'.repeat(500))
    await leave()
    await back()
    expect(await screen.findAllByText(/^Shorten this by/)).toHaveLength(2)
    expect(valueNames()[1]).toHaveLength(211)
    await user.click(screen.getByRole('button', { name: 'Adopt…' }))
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await working(app)).toMatchObject(written)
  })

  it('has no page of another name', async () => {
    await openWindow({ app: await planWith(), path: '/vision/nowhere' })
    await screen.findByRole('heading', { level: 1, name: 'There is nothing here' })
  })
})

describe('the length of the sentence', () => {
  const hints: [Language, string, string, string][] = [
    ['en', 'The sentence', 'Six words are easy to remember', '6 words|Easy to remember.'],
    ['pt-BR', 'A frase', 'Uma só', '2 palavras|Fácil de lembrar.'],
    ['pl', 'Zdanie', 'słowo '.repeat(22), '22 słowa|W porządku.'],
    ['sl', 'Stavek', 'beseda beseda', '2 besedi|Lahko si ga je zapomniti.']
  ]
  it.each(hints)('is counted in %s', async (language, label, text, said) => {
    const { user } = await openWindow({
      app: await planWith(),
      path: '/vision/statement',
      preferences: { language }
    })
    await user.click(await screen.findByLabelText(label))
    await user.paste(text)
    for (const part of said.split('|')) await screen.findByText(part)
  })

  it('is a warning beyond 25 words and more so beyond 40', async () => {
    const { user } = await openWindow({ app: await planWith(), path: '/vision/statement' })
    await user.click(await sentence())
    await user.paste('word '.repeat(26))
    expect((await screen.findByText(/^Long\./)).getAttribute('role')).toBe('status')
    await user.paste('word '.repeat(15))
    await screen.findByText('Hardly anyone will remember it.')
    screen.getByText('41 words')
  })
})

describe('the five values', () => {
  it('are moved by the arrow keys, and the new place is said', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    ;(await screen.findByRole('button', { name: 'Move: Good coffee' })).focus()
    await user.keyboard('{ArrowUp}')
    await screen.findByText('“Good coffee” is now number 1.')
    expect(valueNames()).toEqual(['Good coffee', 'Welcome', ...names.slice(2)])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move: Good coffee')
    await user.keyboard('{ArrowUp}')
    expect((await working(app))?.values[0]).toEqual({
      name: 'Good coffee',
      meaning: 'What Good coffee means'
    })
  })

  it('are moved from their menu', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    await user.click(await screen.findByRole('button', { name: 'More: A little extra' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }))
    await waitFor(() => expect(valueNames().slice(3)).toEqual(['A little extra', 'Clean tables']))
  })

  it('take what was just typed with them', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    await user.type(await screen.findByLabelText('Name of value 1'), ' home')
    await user.click(screen.getByRole('button', { name: 'More: Welcome home' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Move down' }))
    await waitFor(() => expect(valueNames().slice(0, 2)).toEqual(['Good coffee', 'Welcome home']))
  })

  it('typed at the same time do not overwrite each other', async () => {
    const app = await planWith()
    const { user } = await openWindow({ app, path: '/vision/values' })
    await user.type(await screen.findByLabelText('Name of value 1'), 'Welcome')
    await user.type(screen.getByLabelText('What value 1 means'), 'Nobody stands unseen.')
    await user.type(screen.getByLabelText('Name of value 2'), 'Good coffee')
    await user.tab()
    await waitFor(async () =>
      expect((await working(app))?.values.slice(0, 2)).toEqual([
        { name: 'Welcome', meaning: 'Nobody stands unseen.' },
        { name: 'Good coffee', meaning: '' }
      ])
    )
  })
})

describe('a vision that was changed elsewhere meanwhile', () => {
  it('keeps what is typed on top of it and says so', async () => {
    const app = await planWith(written)
    const { user } = await openWindow({ app, path: '/vision' })
    const field = await sentence()
    value(
      await app.api.vision.save({
        rev: 1,
        changes: { statement: 'From elsewhere.', customerShoes: 'From elsewhere too.' }
      })
    )
    await user.clear(field)
    await user.type(field, 'Nobody waits unseen.')
    await user.tab()
    await screen.findByText(
      'Something here was changed elsewhere meanwhile. What you typed was kept.'
    )
    expect(await working(app)).toMatchObject({
      statement: 'Nobody waits unseen.',
      customerShoes: 'From elsewhere too.'
    })
  })

  it('is begun again after its beginning was undone', async () => {
    const app = await planWith()
    const { user } = await openWindow({ app, path: '/vision/shoes' })
    const field = await screen.findByLabelText('In the customer’s shoes')
    await user.type(field, 'I want to be seen.')
    await user.tab()
    await waitFor(async () => expect(await working(app)).not.toBeNull())
    value(await app.api.changes.undo({}))
    await user.type(field, ' And greeted.')
    await user.tab()
    await waitFor(async () =>
      expect(await working(app)).toMatchObject({
        customerShoes: 'I want to be seen. And greeted.'
      })
    )
  })
})
