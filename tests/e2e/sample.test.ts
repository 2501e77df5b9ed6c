import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languages } from '../../src/shared/languages'
import { SAMPLE_TODAY, samplePlan } from '../../src/shared/sample/samplePlan'
import { createWords } from '../../src/shared/words'
import { launchApp, type RunningApp } from './support/launch'
import { onOneLine, textOf } from './support/paper'
import { addPolicy, answerFirstRun, beginPlan } from './support/start'
import { answerDialogs, ask, chooseFromMenu, goTo, eventually } from './support/window'

const band = (page: Page) => page.getByText('today is always 5 January 2026')
const title = 'Late customers wait warm'

/** A hash over every record of the plan that is open, as its export holds them. */
async function hashOfRecords({ app, page, folder }: RunningApp): Promise<string> {
  const file = join(folder, 'export.json')
  rmSync(file, { force: true })
  await answerDialogs(app, file)
  await ask(page, 'transfer.export')
  const { exportedAt: _moment, sha256: _sum, ...records } = JSON.parse(readFileSync(file, 'utf8'))
  return createHash('sha256').update(JSON.stringify(records)).digest('hex')
}

it('the sample is there from first run on, with its own day, and first run goes on after it', async () => {
  const window = await launchApp()
  const { page, complaints } = window
  await answerFirstRun(page, 'Hats & Čapice')
  await page.getByRole('button', { name: 'Look at a sample first' }).click()
  await band(page).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Monday, 5 January' }).waitFor()
  await page.getByRole('link', { name: 'Linden Row Cleaning' }).waitFor()
  await page.getByRole('button', { name: 'Start my own plan' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ready' }).waitFor()
  await page.getByRole('button', { name: 'Start my plan' }).click()
  await page.getByRole('link', { name: 'Hats & Čapice' }).waitFor()
  expect(await band(page).count()).toBe(0)
  expect(complaints).toEqual([])
  await window.close()
  expect(window.log()).toBe('')
})

it('what is changed in the sample never touches the owner’s plan, and is gone the next time', async () => {
  const window = await launchApp()
  const { app, page, folder, complaints } = window
  await beginPlan(page)
  await addPolicy(page, 'Mine')
  const before = await hashOfRecords(window)
  await chooseFromMenu(app, 'Look at a sample plan')
  await band(page).waitFor()
  await addPolicy(page, title)
  await page.getByRole('row', { name: new RegExp(`^${title}`) }).waitFor()
  const paper = join(folder, 'sample.pdf')
  await answerDialogs(app, paper)
  await page.keyboard.press('ControlOrMeta+p')
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await eventually(() => existsSync(paper)).toBe(true)
  expect(onOneLine(textOf(paper))).toContain('5 January 2026')
  await page.getByRole('button', { name: 'Back to my own plan' }).click()
  await band(page).waitFor({ state: 'detached' })
  expect(await hashOfRecords(window)).toBe(before)
  await chooseFromMenu(app, 'Look at a sample plan')
  await band(page).waitFor()
  const again = await ask<{ title: string }[]>(page, 'policies.list')
  expect(again.map((policy) => policy.title)).not.toContain(title)
  // The app is closed with the sample open; the owner’s plan opens the next time.
  await window.close()
  expect([complaints, window.log()]).toEqual([[], ''])

  const next = await launchApp({ folder })
  await next.page.getByRole('link', { name: 'Café Łódź' }).waitFor()
  expect(await hashOfRecords(next)).toBe(before)
  await next.close()
})

it('the sample speaks the language of the app', async () => {
  const { app, page, complaints, close } = await launchApp()
  await beginPlan(page)
  for (const language of languages) {
    const words = createWords(language)
    await ask(page, 'preferences.update', { language })
    await page.locator(`html[lang="${language}"]`).waitFor()
    await chooseFromMenu(app, words.format('command.sample.open'))
    const day = words.date(SAMPLE_TODAY, 'long')
    await page.getByText(words.format('shell.sample.band', { day })).waitFor()
    const { vision, policies } = samplePlan(language)
    await goTo(page, '/vision')
    await page.getByText(vision.statement).first().waitFor()
    const listed = await ask<{ title: string }[]>(page, 'policies.list')
    expect(listed.map((policy) => policy.title).toSorted()).toEqual(
      policies.map((policy) => policy.title).toSorted()
    )
    await chooseFromMenu(app, words.format('command.sample.leave'))
    await page.getByText(words.format('shell.sample.band', { day })).waitFor({ state: 'detached' })
  }
  expect(complaints).toEqual([])
  await close()
})
