import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Preferences, textSizes, themes } from '../../src/shared/features/preferences'
import { troubles } from '../../src/shared/features/start'
import { languages } from '../../src/shared/languages'
import { createWords } from '../../src/shared/words'
import { axeFindings, pageFacts, sidewaysOverflow } from './support/checks'
import { regulars } from './support/commandLine'
import { launchApp, newFolder, type RunningApp } from './support/launch'
import { emptyViews, everyView, type View } from './support/screens'
import { ask, goTo, resize, eventually } from './support/window'

/** Windows of an ordinary laptop and of a narrow one, in CSS pixels. */
const sizes = [
  [1366, 768],
  [640, 768]
] as const

/** How long all views may take: with SOAK every one of them is seen in 120 looks. */
const PATIENCE_MS = process.env['SOAK'] ? 4 * 3_600_000 : 120_000

/** The looks a view is seen in: all with SOAK, otherwise one, turned on from view to view until each was met. */
function looksFor(turn: number): Preferences[] {
  const all = languages.flatMap((language) =>
    themes.flatMap((theme) => textSizes.map((textSize) => ({ language, theme, textSize })))
  )
  if (process.env['SOAK']) return all
  const of = <T>(list: readonly T[]) => list[turn % list.length] as T
  return [{ language: of(languages), theme: of(themes), textSize: of(textSizes) }]
}

/** Looks at a view in one look and both widths; an empty list when there is nothing to complain of. */
async function faultsOf(window: RunningApp, view: View, look: Preferences): Promise<string[]> {
  const { page } = window
  const faults: string[] = []
  for (const [at, [width, height]] of sizes.entries()) {
    await resize(window, width, height)
    // A page flows anew by itself; what lies over it is opened in the window as it is.
    if (at === 0 || view.open) faults.push(...(await show(page, view, look)))
    await settled(page)
    faults.push(...(await sidewaysOverflow(page)).map((fault) => `${fault} at ${width}`))
  }
  return [...faults, ...(await faultsInView(window, look))]
}

/** What is wrong with what is in view now, whatever it is. */
async function faultsInView({ page, complaints }: RunningApp, look: Preferences) {
  await settled(page)
  const faults = await sidewaysOverflow(page)
  const { headings, title, language } = await pageFacts(page)
  if (headings.length !== 1) faults.push(`${headings.length} headings of the first level`)
  if (title === '') faults.push('the window has no title')
  if (language !== look.language) faults.push(`the page says it is in “${language}”`)
  faults.push(...(await axeFindings(page)))
  return [...faults, ...complaints.splice(0)]
}

/** Answers a page of first run, in whatever language it is in. */
async function answer(page: Page, step: string): Promise<void> {
  if (step === 'business') {
    await page.getByRole('textbox').first().fill('Café Łódź')
    const kind = page.getByRole('combobox').first()
    await kind.fill('Hat maker')
    await kind.press('Escape')
    await page.getByRole('radio').first().press('Space')
  }
  await page.locator('button[type=submit]').click()
}

/** Nothing is on its way any more, and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0)
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  })
}

/** Goes to a view afresh, in one look; what went wrong on the way. */
async function show(page: Page, view: View, look: Preferences): Promise<string[]> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await goTo(page, '/settings/about')
  await ask(page, 'preferences.update', look)
  const words = createWords(look.language)
  await page.locator(`html[lang="${look.language}"]`).waitFor()
  await page.getByRole('heading', { level: 1, name: words.format('settings.title') }).waitFor()
  await goTo(page, view.path)
  await page.waitForFunction((path) => window.location.hash.startsWith(`#${path}`), view.path)
  await settled(page)
  if (!view.open) return headingFault(page)
  await view.open(page, words)
  return []
}

async function headingFault(page: Page): Promise<string[]> {
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  const took = await eventually(focused)
    .toBe('H1')
    .then(() => true)
    .catch(() => false)
  return took ? [] : [`the focus is on ${await focused()}`]
}

/** What the sample does not hold: a rule that is not sorted yet. */
const draft = { topicCode: 'custom', title: 'Shoes off', wording: '', origin: 'own' }

/** Looks at every view in its looks; each fault with the view and the look it was seen in. */
async function lookAtAll(window: RunningApp, views: readonly View[], from = 0): Promise<string[]> {
  const faults: string[] = []
  for (const [turn, view] of views.entries())
    for (const look of looksFor(from + turn)) {
      const found = await faultsOf(window, view, look).catch((error: Error) => [error.message])
      const where = `${view.name} (${look.language}, ${look.theme}, ${look.textSize} %)`
      faults.push(...found.map((fault) => `${where}: ${fault}`))
    }
  return faults
}

describe('every screen', () => {
  let window: RunningApp
  let views: View[]

  beforeAll(async () => {
    const [folder, file] = [newFolder(), join(newFolder(), 'sample.json')]
    await regulars('export', '--sample', '--language', 'en', '--out', file)
    await regulars('import', '--data', folder, '--in', file)
    window = await launchApp({ folder })
    await ask(window.page, 'policies.create', draft)
    await ask(window.page, 'backups.make')
    // Written past the screens, which must read it first.
    await window.page.reload()
    views = await everyView(window.page)
  })
  afterAll(() => window.close())

  it(
    'has nothing axe finds, nothing refused, nothing cut off, one heading with the focus',
    async () => {
      expect(await lookAtAll(window, views)).toEqual([])
    },
    PATIENCE_MS
  )
})

describe('what is seen only once, or hoped never to be', () => {
  let window: RunningApp

  beforeAll(async () => {
    window = await launchApp()
  })
  afterAll(() => window.close())

  it(
    'first run is as sound as every other screen, page by page',
    async () => {
      const { page } = window
      const faults: string[] = []
      for (const [turn, step] of ['language', 'business', 'begin'].entries()) {
        for (const look of looksFor(turn)) {
          await ask(page, 'preferences.update', look)
          await page.locator(`html[lang="${look.language}"]`).waitFor()
          for (const [width, height] of sizes) {
            await resize(window, width, height)
            faults.push(...(await faultsInView(window, look)).map((fault) => `${step}: ${fault}`))
          }
        }
        const before = await page.getByRole('heading', { level: 1 }).textContent()
        await answer(page, step)
        await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(
          before
        )
      }
      expect(faults).toEqual([])
    },
    PATIENCE_MS
  )

  it(
    'an empty plan says on every screen where to begin',
    async () => {
      expect(await lookAtAll(window, emptyViews, 3)).toEqual([])
    },
    PATIENCE_MS
  )

  it(
    'every trouble has a plain screen with ways on',
    async () => {
      const faults: string[] = []
      for (const [turn, trouble] of [...troubles, 'newer' as const].entries())
        for (const look of looksFor(turn)) {
          const writtenBy = turn < troubles.length ? '9.9.9' : null
          const state = { state: 'trouble', trouble, writtenBy, backups: turn % 2, folder: '/plan' }
          await ask(window.page, 'preferences.update', look)
          await window.app.evaluate(
            ({ BrowserWindow }, told) =>
              BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'start', told),
            state
          )
          const words = createWords(look.language)
          const name = writtenBy ? trouble : 'newerUnnamed'
          const heading = words.format(`trouble.${name}.title`)
          await window.page.getByRole('heading', { level: 1, name: heading }).waitFor()
          faults.push(...(await faultsInView(window, look)).map((fault) => `${trouble}: ${fault}`))
        }
      expect(faults).toEqual([])
    },
    PATIENCE_MS
  )
})
