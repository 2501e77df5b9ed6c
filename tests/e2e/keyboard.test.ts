import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { menus } from '../../src/shared/commands'
import type { Preferences } from '../../src/shared/features/preferences'
import { languages } from '../../src/shared/languages'
import { stepText } from '../../src/shared/steps'
import { createWords } from '../../src/shared/words'
import { launchApp, type RunningApp } from './support/launch'
import { addPolicy, beginPlan } from './support/start'
import { ask, chooseFromMenu, goTo, menuBar, tabTo, eventually } from './support/window'

let window: RunningApp
let page: Page

beforeAll(async () => {
  window = await launchApp()
  page = window.page
  await beginPlan(page, 'Café Łódź')
  await addPolicy(page, 'Łódź deliveries', 'By noon, or the next day free.')
})
afterAll(async () => {
  expect(window.complaints).toEqual([])
  await window.close()
  expect(window.log()).toBe('')
})

const press = (keys: string) => page.keyboard.press(keys)
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return `${element?.tagName} ${element?.closest('nav, main, aside, [role=region]')?.tagName ?? ''}`
  })

describe('the keyboard map', () => {
  it.each([
    ['ControlOrMeta+1', /\d/],
    ['ControlOrMeta+4', 'Vision'],
    ['ControlOrMeta+9', 'Print'],
    ['ControlOrMeta+,', 'Settings'],
    ['F1', 'Help'],
    ['ControlOrMeta+p', 'Print']
  ])('%s goes to its screen and puts the focus on its title', async (keys, name) => {
    await goTo(page, '/settings/about')
    await heading('Settings')
    if (name === 'Settings') await goTo(page, '/')
    await press(keys)
    await heading(name)
    await eventually(focused).toMatch(/^H1/)
  })

  it('Alt with an arrow goes back and forward', async () => {
    await press('ControlOrMeta+4')
    await heading('Vision')
    await press('F1')
    await heading('Help')
    await press('Alt+ArrowLeft')
    await heading('Vision')
    await press('Alt+ArrowRight')
    await heading('Help')
  })

  it('Ctrl+F finds in the list, Ctrl+N begins something new, Esc leaves it', async () => {
    await goTo(page, '/policies?view=list')
    await page.getByRole('searchbox').waitFor()
    await press('ControlOrMeta+f')
    await page.keyboard.insertText('lodz')
    expect(await page.getByRole('searchbox').inputValue()).toBe('lodz')
    await page.getByRole('row', { name: /^Łódź deliveries/ }).waitFor()
    await press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await press('ControlOrMeta+n')
    await page.getByRole('dialog', { name: 'Add policies' }).waitFor()
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('of a row: Shift+F10 opens its menu, F2 renames it, Del deletes it, and undo brings it back', async () => {
    await goTo(page, '/policies?view=list')
    const row = page.getByRole('row', { name: /^Łódź deliveries/ })
    for (const keys of ['Shift+F10', 'ContextMenu']) {
      await row.focus()
      await press(keys)
      await page.getByRole('menuitem', { name: 'Rename' }).waitFor()
      await press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
    }
    await row.focus()
    await press('Delete')
    await row.waitFor({ state: 'detached' })
    await press('ControlOrMeta+z')
    await row.focus()
    await press('F2')
    await heading('Łódź deliveries')
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('policy-title')
    await press('Escape')
  })

  it('Ctrl with plus, minus and 0 sets the text size that Settings shows', async () => {
    await goTo(page, '/settings')
    const size = () => page.getByRole('radio', { name: /%$/, checked: true }).getAttribute('value')
    for (const [keys, expected] of [
      ['ControlOrMeta++', '112.5'],
      ['ControlOrMeta+=', '125'],
      ['ControlOrMeta+-', '112.5'],
      ['ControlOrMeta+0', '100'],
      ['ControlOrMeta+-', '100']
    ] as const) {
      await press(keys)
      await eventually(size).toBe(expected)
    }
    const kept = await ask<Preferences>(page, 'preferences.get')
    expect(kept.textSize).toBe(100)
  })

  it('Ctrl+S says that everything is saved by itself', async () => {
    await press('ControlOrMeta+s')
    await page.getByText(createWords('en').format('shell.savedAutomatically')).waitFor()
  })

  it('F6 goes from region to region, Shift+F6 back, and the first Tab offers to skip', async () => {
    await press('ControlOrMeta+4')
    await heading('Vision')
    await eventually(focused).toMatch(/^H1/)
    const there = []
    for (let presses = 0; presses < 4; presses++) {
      await press('F6')
      there.push(await focused())
    }
    expect(there.some((place) => place.endsWith('NAV'))).toBe(true)
    expect(there.some((place) => place.endsWith('MAIN'))).toBe(true)
    const last = await focused()
    await press('F6')
    await press('Shift+F6')
    expect(await focused()).toBe(last)
    await page.reload()
    await heading('Vision')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await tabTo(page, page.getByRole('button', { name: 'Skip to the content' }))
    await press('Enter')
    await eventually(focused).toMatch(/MAIN$/)
  })
})

describe('the palette', () => {
  it.each([
    ['sett', 'Settings', 'Settings'],
    ['lodz deliv', 'Łódź deliveries', 'Łódź deliveries'],
    ['keyb', 'Keyboard', 'Help']
  ])('leads from “%s” to “%s”', async (typed, entry, title) => {
    await press('ControlOrMeta+1')
    await press('ControlOrMeta+k')
    await page.keyboard.insertText(typed)
    await page.getByRole('menuitem', { name: entry }).first().waitFor()
    await press('Enter')
    await heading(title)
  })

  it('runs commands', async () => {
    await press('ControlOrMeta+k')
    await page.keyboard.insertText('larger')
    await page.getByRole('menuitem', { name: 'Larger text' }).waitFor()
    await press('Enter')
    await eventually(async () => (await ask<Preferences>(page, 'preferences.get')).textSize).toBe(
      112.5
    )
    await press('ControlOrMeta+0')
  })
})

describe('undo', () => {
  it('stays the field’s while a field is typed in, and the plan’s elsewhere', async () => {
    await goTo(page, '/business')
    const name = page.getByRole('textbox', { name: 'Your name' })
    await name.click()
    await page.keyboard.type('Ana')
    await press('ControlOrMeta+z')
    expect(await name.inputValue()).not.toBe('Ana')
    await page.getByRole('link', { name: 'Café Łódź' }).waitFor()
    await name.fill('Ana')
    await page.getByRole('heading', { level: 1 }).focus()
    await eventually(undoEntry).toMatch(/Undo/)
    await press('ControlOrMeta+z')
    await eventually(() => name.inputValue()).toBe('')
    await press('ControlOrMeta+Shift+Z')
    await eventually(() => name.inputValue()).toBe('Ana')
  })

  it('is named in the menu after what it would take back', async () => {
    await addPolicy(page, 'Umbrellas to borrow')
    const words = createWords('en')
    const created = { operation: 'policies.create', name: 'Umbrellas to borrow' }
    const step = stepText(words, created, 'undo')
    await eventually(undoEntry).toBe(step)
    await chooseFromMenu(window.app, step)
    await page.getByRole('row', { name: /^Umbrellas/ }).waitFor({ state: 'detached' })
    await eventually(async () => (await edit()).entries[1]).toContain('Umbrellas to borrow')
  })
})

const edit = async () => {
  const menu = (await menuBar(window.app))[1]
  if (!menu) throw new Error('There is no second menu')
  return menu
}
const undoEntry = async () => (await edit()).entries[0]

it('the menu bar speaks the language chosen, at once and without a restart', async () => {
  for (const language of [...languages.slice(1), 'en' as const]) {
    const words = createWords(language)
    await goTo(page, '/settings')
    await page.locator('input[type=radio]').nth(languages.indexOf(language)).press('Space')
    const expected = Object.keys(menus).map((name) =>
      words.format(`command.menu.${name as keyof typeof menus}`)
    )
    await eventually(async () => (await menuBar(window.app)).map(({ label }) => label)).toEqual(
      expected
    )
    const entries = (await menuBar(window.app)).flatMap((menu) => menu.entries)
    expect(entries).toContain(words.format('command.settings.open'))
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  }
})
