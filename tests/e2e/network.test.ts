import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/launch'
import { noteRequests, outside } from './support/requests'
import { canWatchSockets, watched, watchSockets } from './support/sockets'
import { addPolicy, beginPlan } from './support/start'
import { answerDialogs, ask, chooseFromMenu, eventually } from './support/window'

/** What an owner does in a first hour: begins, writes, looks at the sample, prints, saves copies. */
async function journey({ app, page, folder }: RunningApp): Promise<void> {
  await beginPlan(page)
  await addPolicy(page, 'Umbrellas to borrow', 'Take one at the door; the wrods are mispeled.')
  await page.keyboard.press('ControlOrMeta+4')
  await page.getByRole('link', { name: 'Straight to the sentence' }).click()
  await page.getByRole('textbox', { name: 'The sentence' }).pressSequentially('Evryone is expcted.')
  await chooseFromMenu(app, 'Look at a sample plan')
  await page.getByText('today is always').waitFor()
  await page.keyboard.press('ControlOrMeta+p')
  const paper = join(folder, 'plan.pdf')
  await answerDialogs(app, paper)
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await eventually(() => existsSync(paper)).toBe(true)
  await page.getByRole('button', { name: 'Back to my own plan' }).click()
  await ask(page, 'backups.make')
  await answerDialogs(app, join(folder, 'plan.json'))
  await ask(page, 'transfer.export')
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('radio', { name: 'Polski' }).press('Space')
  await page.getByRole('heading', { level: 1, name: 'Ustawienia' }).waitFor()
}

it.skipIf(!canWatchSockets)(
  `the network sees nothing of a whole journey: no request, no socket, no dictionary${watched}`,
  async () => {
    const { starter, reached } = await watchSockets()
    const running = await launchApp({ starter })
    const asked = await noteRequests(running)
    await journey(running)
    expect(outside(await asked())).toEqual([])
    expect((await asked()).length).toBeGreaterThan(0)
    await running.close()
    expect(reached()).toEqual([])
    expect(running.complaints).toEqual([])
    expect(dictionariesIn(join(running.folder, 'app'))).toEqual([])
  }
)

/** Folders of spelling dictionaries anywhere below, with something in them. */
function dictionariesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === 'Dictionaries')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((place) => readdirSync(place).length > 0)
}
