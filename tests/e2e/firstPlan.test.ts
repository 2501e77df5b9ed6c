import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerDialogs, launchApp, newFolder } from './support/launch'

/** What pdftotext reads back from a file. */
const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-']).toString()

it('takes an owner from nothing to a printed plan, and everything is there the next day', async () => {
  const { app, page, folder, complaints, close } = await launchApp()
  await page.getByRole('radio', { name: 'English' }).press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /called/ }).fill('Café Łódź')
  console.log(await page.locator('main').innerText())
  expect(complaints).toEqual([])
  await close()
  expect(existsSync(join(folder, 'CURRENT'))).toBe(true)
  void [answerDialogs, app, newFolder, textOf]
})
