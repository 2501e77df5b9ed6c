import axe, { type AxeResults } from 'axe-core'
import { expect, it } from 'vitest'
import { launchApp } from './support/launch'
import { ask, goTo, resize } from './support/window'

/** Every screen once; language, theme, text size and width take turns over them. */
const screens = [
  '/',
  '/business',
  '/vision',
  '/policies',
  '/policies?view=list',
  '/policies?view=ideas',
  '/print?document=staff',
  '/settings',
  '/settings/data',
  '/settings/deleted',
  '/settings/about',
  '/help',
  '/help/keyboard'
]
const languages = ['en', 'pl', 'sl', 'pt-BR'] as const
const themes = ['light', 'dark', 'contrast-light', 'contrast-dark', 'system'] as const
const sizes = [100, 200, 125, 150, 112.5, 175] as const
const widths = [1366, 1024, 640] as const

const turn = <T>(all: readonly T[], at: number) => all[at % all.length] as T

it('shows every screen of the sample without a complaint, a barrier or a sideways overflow', async () => {
  const app = await launchApp()
  const { page, complaints } = app
  await ask(page, 'start.openSample')
  const found: string[] = []
  for (const [at, path] of screens.entries()) {
    const [language, theme, textSize] = [turn(languages, at), turn(themes, at), turn(sizes, at)]
    await ask(page, 'preferences.update', { language, theme, textSize })
    await resize(app, turn(widths, at), 768)
    await goTo(page, path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(700)
    const where = `${path} ${language} ${theme} ${textSize}`
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      })
    )) as AxeResults
    for (const { id, nodes } of violations)
      found.push(`${where}: ${id} ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
    const facts = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth > window.innerWidth,
      language: document.documentElement.lang,
      heads: document.querySelectorAll('main h1').length,
      title: document.title
    }))
    if (facts.overflow) found.push(`${where}: overflows`)
    if (facts.heads !== 1) found.push(`${where}: ${facts.heads} first headings`)
    if (facts.language !== language) found.push(`${where}: lang ${facts.language}`)
    if (!facts.title.includes('Linden Row Cleaning')) found.push(`${where}: title ${facts.title}`)
  }
  expect(found).toEqual([])
  expect(complaints).toEqual([])
  await app.close()
})
