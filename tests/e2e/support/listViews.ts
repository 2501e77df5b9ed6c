import type { Page } from 'playwright-core'
import type { Words } from '../../../src/shared/words'
import type { View } from './screens'
import { ask } from './window'

type Named = { id: string }

const add = async (page: Page) => page.keyboard.press('ControlOrMeta+n')

/** What an address opens by itself, a moment after its screen. */
const dialog = async (page: Page) => page.getByRole('dialog').waitFor()

async function mark(page: Page, words: Words): Promise<void> {
  await page
    .getByRole('button', { name: words.format('actions.finishOf', { name: '' }).trim() })
    .first()
    .click()
}

async function dropFirst(page: Page, words: Words): Promise<void> {
  await openMenu(page, words)
  await page.getByRole('menuitem', { name: words.format('actions.drop'), exact: true }).click()
}

async function openMenu(page: Page, words: Words): Promise<void> {
  await page
    .getByRole('button', { name: words.format('kit.more.of', { name: '' }).trim() })
    .first()
    .click()
}

async function deleteFirst(page: Page, words: Words): Promise<void> {
  await openMenu(page, words)
  await page.getByRole('menuitem', { name: words.format('records.delete') }).click()
}

async function showClosed(page: Page, words: Words): Promise<void> {
  const closed = words.format('actions.group.closed', { count: 20 })
  await page.getByRole('button', { name: closed }).click()
}

/** The plain lists of the sample, their sheets, and what stands over them. */
export async function listViews(page: Page): Promise<View[]> {
  const first = async (address: string) => (await ask<Named[]>(page, address))[0]?.id ?? ''
  const found = { words: '', offset: 0, limit: 1 }
  const { items } = await ask<{ items: Named[] }>(page, 'customers.find', found)
  return [
    { name: 'Topics', path: '/themes' },
    { name: 'Add a topic', path: '/themes', open: add },
    { name: 'a topic', path: `/themes?open=${await first('themes.list')}`, open: dialog },
    { name: 'a topic in use', path: '/themes', open: deleteFirst },
    { name: 'Channels', path: '/channels' },
    { name: 'Add a channel', path: '/channels', open: add },
    {
      name: 'a channel',
      path: `/channels?open=${await first('contactChannels.list')}`,
      open: dialog
    },
    { name: 'Our standard', path: '/standard' },
    { name: 'Change the limits', path: '/standard', open: add },
    { name: 'Team', path: '/team' },
    { name: 'a person', path: `/team?open=${await first('staffMembers.list')}`, open: dialog },
    { name: 'Actions', path: '/actions' },
    { name: 'Add an action', path: '/actions', open: add },
    { name: 'an action', path: `/actions?open=${await first('actions.list')}`, open: dialog },
    { name: 'an action is done', path: '/actions', open: mark },
    { name: 'an action is dropped', path: '/actions', open: dropFirst },
    { name: 'done and dropped', path: '/actions', open: showClosed },
    { name: 'Customers', path: '/customers' },
    { name: 'Add a customer', path: '/customers', open: add },
    { name: 'nobody found', path: '/customers?typed=zzzz' },
    { name: 'a customer', path: `/customers/${items[0]?.id ?? ''}` },
    { name: 'a customer that is gone', path: '/customers/0b1c4c1e-0d5c-4d39-9a53-6b0f2f3f7a11' }
  ]
}
