import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { samplePlan } from '../../src/shared/sample/samplePlan'
import { fileOf } from '../support/exportFiles'
import { regulars } from './support/commandLine'
import { launchApp, newFolder, type RunningApp } from './support/launch'
import { onOneLine, textOf } from './support/paper'
import { everyView } from './support/screens'
import { createWords } from '../../src/shared/words'
import { answerDialogs, ask, goTo, eventually } from './support/window'

/** Texts that would run, load or lead somewhere if any part of the app took them for more than text. */
const hostile = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '"><iframe srcdoc="<script>parent.ran()</script>">',
  '<a href="javascript:ran()">x</a>',
  '[x](javascript:ran())',
  '<style>*{background:url(https://regulars.invalid/)}</style>',
  '<link rel=stylesheet href=https://regulars.invalid/>',
  '<meta http-equiv=refresh content=0;url=https://regulars.invalid/>',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '<b>{name, plural, one {x}}</b>',
  '=HYPERLINK("https://regulars.invalid/")',
  '(/JS) /OpenAction << /S /JavaScript >>',
  '\u202Etxt.exe\u202C',
  "';ran();//",
  '<math><mtext><img src onerror=ran()>',
  '&lt;img src=x onerror=ran()&gt;'
]

let turn = 0

/** The sample’s records with something hostile before everything the owner wrote. */
function hostileRecords(): unknown {
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoil(part)]))
    if (typeof value !== 'string' || !value.includes(' ')) return value
    turn += 1
    return `${hostile[turn % hostile.length]} ${value}`.slice(0, Math.max(60, value.length))
  }
  // An export has a list for every table, also where there is one record.
  const tables = Object.entries(samplePlan('en'))
  return spoil(Object.fromEntries(tables.map(([table, records]) => [table, [records].flat()])))
}

let running: RunningApp
let page: Page

beforeAll(async () => {
  const folder = newFolder()
  const file = join(folder, 'hostile.json')
  writeFileSync(file, fileOf(hostileRecords()))
  const imported = await regulars('import', '--data', folder, '--in', file)
  expect(imported).toMatchObject({ code: 0, complaint: '' })
  running = await launchApp({ folder })
  page = running.page
  const title = '<img src=x onerror=ran()> & "waiting"'
  const draft = { topicCode: 'custom', title, wording: hostile.join(' '), origin: 'own' }
  await ask(page, 'policies.create', draft)
  await ask(page, 'backups.make')
  await page.reload()
  await page.evaluate(() =>
    Object.assign(globalThis, {
      ran: () => Object.assign(globalThis, { hasRun: true })
    })
  )
})
afterAll(async () => {
  await running.close()
  expect(running.log()).toBe('')
})

/** What came of the texts: something ran, was asked for, or was drawn as an element. */
const consequences = () =>
  page.evaluate(() => ({
    ran: 'hasRun' in globalThis,
    elements: [
      ...document.querySelectorAll(
        '#root script, #root iframe, #root style, #root meta, #root math, #root [onerror], #root [onload], [href^="javascript:"], [href^="http"], [src^="http"]'
      )
    ].map((element) => element.outerHTML.slice(0, 120))
  }))

it('hostile texts are shown as texts on every screen, and nothing comes of them', async () => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  for (const view of await everyView(page)) {
    await goTo(page, view.path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await view.open?.(page, createWords('en'))
    expect(await consequences(), view.name).toEqual({ ran: false, elements: [] })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  expect(requests.filter((address) => !/^(app|blob:app|data):/.test(address))).toEqual([])
  expect(running.complaints).toEqual([])
})

it('hostile texts typed into fields stay what they are', async () => {
  await goTo(page, '/business')
  const fields = page.getByRole('textbox').and(page.locator(':not([type=number])'))
  await fields.first().waitFor()
  const names = ['Mission', 'What great service means here', 'Our good name', 'Your name']
  for (const [at, name] of names.entries()) {
    const field = page.getByRole('textbox', { name })
    const text = hostile.slice(at * 4, at * 4 + 4).join(' ')
    await field.fill(text)
    await field.blur()
    await eventually(() => field.inputValue()).toBe(text)
  }
  await page.keyboard.press('ControlOrMeta+k')
  for (const text of hostile) {
    await page.getByRole('searchbox').fill(text)
    expect(await consequences()).toEqual({ ran: false, elements: [] })
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  expect(running.complaints).toEqual([])
})

it('hostile texts are printed as texts, in a PDF that can do nothing', async () => {
  const file = join(running.folder, 'plan.pdf')
  await answerDialogs(running.app, file)
  await goTo(page, '/print')
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await eventually(() => textOf(file).length).toBeGreaterThan(1_000)
  expect(onOneLine(textOf(file))).toContain('<script>ran()</script>')
  const bytes = readFileSync(file, 'latin1')
  for (const deed of [
    '/JS',
    '/JavaScript',
    '/AA',
    '/OpenAction',
    '/Launch',
    '/URI',
    '/EmbeddedFile'
  ])
    expect(bytes.includes(`${deed} `) || bytes.includes(`${deed}(`)).toBe(false)
})
