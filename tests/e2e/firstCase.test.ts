import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Contact } from '../../src/shared/features/contacts/schema'
import { axeFindings, sidewaysOverflow } from './support/checks'
import { launchApp, newFolder } from './support/launch'
import { beginPlan } from './support/start'
import { ask, enter, eventually, tabTo, typeInto } from './support/window'

const h1 = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

/** What a screen reader or a narrow window would stumble over on the page in view. */
async function faults(page: Page): Promise<string[]> {
  return [...(await axeFindings(page)), ...(await sidewaysOverflow(page))]
}

async function tick(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('checkbox', { name }))
  await page.keyboard.press('Space')
  await eventually(() => page.getByRole('checkbox', { name }).isChecked()).toBe(true)
}

/** Chooses an answer of a group of radio buttons with the arrows. */
async function choose(page: Page, group: RegExp, name: string): Promise<void> {
  const answers = page.getByRole('radiogroup', { name: group }).getByRole('radio')
  await tabTo(page, answers)
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown')
    if (await page.getByRole('radio', { name, exact: true }).isChecked()) return
  }
  throw new Error(`“${name}” cannot be chosen with the keyboard`)
}

/** Picks from a list that opens, by its first letters. */
async function pick(page: Page, field: RegExp, name: string): Promise<void> {
  await enter(page, button(page, field))
  await page.getByRole('option', { name, exact: true }).waitFor()
  await page.keyboard.type(name.slice(0, 7))
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

async function theCase(page: Page): Promise<Contact> {
  const query = { query: {}, offset: 0, limit: 1 }
  const { items } = await ask<{ items: { id: string }[] }>(page, 'contacts.list', query)
  const { contact } = await ask<{ contact: Contact }>(page, 'contacts.get', { id: items[0]?.id })
  return contact
}

const done = (page: Page) => page.keyboard.press('ControlOrMeta+Enter')

it('a complaint goes from the first call to the closed case, by keys alone, over two days', async () => {
  const folder = newFolder()
  const first = await launchApp({ folder })
  await beginPlan(first.page)
  await first.page.keyboard.press('ControlOrMeta+Shift+n')
  await first.page.getByRole('dialog', { name: 'Note a complaint' }).waitFor()
  expect(await faults(first.page)).toEqual([])
  await first.page.keyboard.type('The tap in the kitchen drips – since Monday')
  await typeInto(first.page, first.page.getByRole('combobox', { name: /^Who/ }), 'Łucja')
  await done(first.page)
  await first.page.getByText('Noted. 1 is open.').waitFor()
  await first.page.keyboard.press('ControlOrMeta+8')
  await h1(first.page, 'Complaints and comments')
  await tabTo(first.page, first.page.getByRole('row', { name: /^“The tap in the kitchen/ }))
  await first.page.keyboard.press('Enter')
  await h1(first.page, '“The tap in the kitchen drips – since Monday”')
  await done(first.page)
  await button(first.page, 'Write down the facts').waitFor()
  expect(await faults(first.page)).toEqual([])
  await typeInto(first.page, box(first.page, 'Collect the facts'), 'It drips at night.')
  await tick(first.page, /^I listened/)
  await typeInto(first.page, box(first.page, /^Say back/), 'So it keeps you awake.')
  await tick(first.page, /^They said/)
  await done(first.page)
  await box(first.page, 'What happened?').waitFor()
  await typeInto(first.page, box(first.page, 'What happened?'), 'The washer is old.')
  // What was typed last is saved when the window closes.
  await first.close()

  const next = await launchApp({ folder, daysLater: 1 })
  const { page } = next
  await page.keyboard.press('ControlOrMeta+8')
  await tabTo(page, page.getByRole('row', { name: /^“The tap in the kitchen/ }))
  await page.keyboard.press('Enter')
  await eventually(() => box(page, 'What happened?').inputValue()).toBe('The washer is old.')
  await typeInto(page, box(page, 'What should have happened?'), 'A new washer every year.')
  await typeInto(page, box(page, 'What went wrong?'), 'Nobody keeps a list.')
  await pick(page, /Cause/, 'The way we work')
  await done(page)
  await typeInto(page, box(page, 'Offer options'), 'A new washer')
  await typeInto(page, box(page, 'Agree what happens next'), 'A new washer today')
  await tabTo(page, page.getByRole('spinbutton', { name: /day/ }))
  await page.keyboard.type('31122199')
  await done(page)
  await typeInto(page, box(page, /^Remove the cause/), 'Put in a new washer.')
  await choose(page, /^Is the cause gone/, 'Yes')
  await choose(page, /^Apologise/, 'Nothing, on purpose')
  expect(await faults(page)).toEqual([])
  await done(page)
  await page.getByRole('alertdialog', { name: 'Was this your first answer?' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'How it ended' }).waitFor()
  await done(page)
  await button(page, 'Choose how it ended').waitFor()
  await choose(page, /^How did it end/, 'Satisfied')
  await pick(page, /What was it about/, 'Quality')
  await done(page)
  await eventually(async () => (await theCase(page)).state).toBe('closed')
  expect(await theCase(page)).toMatchObject({
    customerText: 'Łucja',
    whatHappened: 'The washer is old.',
    goodwill: 'none_deliberate',
    agreedBy: '2199-12-31',
    outcome: 'satisfied',
    sequence: 1
  })
  expect(await faults(page)).toEqual([])
  expect(next.complaints).toEqual([])
  await next.close()
})
