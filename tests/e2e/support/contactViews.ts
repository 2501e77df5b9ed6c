import type { Page } from 'playwright-core'
import type { Words } from '../../../src/shared/words'
import type { View } from './screens'
import { ask } from './window'

type Found = { items: { id: string }[] }

const note = async (page: Page) => page.keyboard.press('ControlOrMeta+Shift+n')
const done = async (page: Page) => page.keyboard.press('ControlOrMeta+Enter')

async function noteNothing(page: Page): Promise<void> {
  await note(page)
  await page.getByRole('dialog').waitFor()
  await done(page)
}

async function showRowMenu(page: Page): Promise<void> {
  await page.locator('[data-index="0"]').focus()
  await page.keyboard.press('Shift+F10')
}

const press = (id: Parameters<Words['format']>[0]) => async (page: Page, words: Words) => {
  await page
    .getByRole('button', { name: words.format(id), exact: true })
    .first()
    .click()
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('main header button').last().click()
}

async function edit(page: Page): Promise<void> {
  await openMenu(page)
  await page.getByRole('menuitem').first().click()
}

async function showAllSteps(page: Page): Promise<void> {
  await page.getByRole('switch').focus()
  await page.keyboard.press('Space')
}

/** The log and its cases, for a plan that holds the sample’s records: one open, the others closed. */
export async function contactViews(page: Page): Promise<View[]> {
  const some = async (query: object) => {
    const { items } = await ask<Found>(page, 'contacts.list', { query, offset: 0, limit: 1 })
    return `/contacts/${items[0]?.id ?? ''}`
  }
  const open = await some({ open: true })
  const closed = await some({ kinds: ['complaint'], open: false })
  return [
    { name: 'the log', path: '/contacts' },
    { name: 'nothing in the log', path: '/contacts?typed=zzzz' },
    { name: 'the menu of a row', path: '/contacts', open: showRowMenu },
    { name: 'Note a complaint', path: '/contacts', open: note },
    { name: 'a complaint without words', path: '/contacts', open: noteNothing },
    { name: 'an open case', path: open },
    { name: 'what a step lacks', path: open, open: done },
    { name: 'four steps on one page', path: open, open: showAllSteps },
    { name: 'the menu of a case', path: open, open: openMenu },
    { name: 'Change what was noted', path: open, open: edit },
    { name: 'when the first answer was', path: open, open: press('contacts.change') },
    { name: 'what they were told', path: open, open: press('contacts.informed.add') },
    { name: 'a closed case', path: closed },
    { name: 'every change of a case', path: closed, open: press('contacts.history') },
    { name: 'Open it again', path: closed, open: press('contacts.reopen') },
    { name: 'an enquiry', path: await some({ kinds: ['inquiry'] }) },
    { name: 'a suggestion', path: await some({ kinds: ['suggestion'] }) },
    { name: 'a compliment', path: await some({ kinds: ['compliment'] }) },
    { name: 'a case that is gone', path: '/contacts/0b1c4c1e-0d5c-4d39-9a53-6b0f2f3f7a11' }
  ]
}
