import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { AssessmentWhole } from '../../src/shared/features/assessments/operations'
import { axeFindings, sidewaysOverflow } from './support/checks'
import { launchApp, newFolder } from './support/launch'
import { beginPlan } from './support/start'
import { ask, enter, eventually, tabTo, typeInto } from './support/window'

const h1 = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

/** Answers statements one after the other with the keys, and waits for the page that follows. */
async function answerAll(page: Page, keys: string, from: number): Promise<void> {
  for (const [index, key] of keys.split('').entries()) {
    await page.getByText(`${from + index} of 25`, { exact: true }).waitFor()
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
}

const quarters = (page: Page) => ask<AssessmentWhole[]>(page, 'assessments.list')

/** What a screen reader or a narrow window would stumble over on the page in view. */
async function faults(page: Page): Promise<string[]> {
  return [...(await axeFindings(page)), ...(await sidewaysOverflow(page))]
}

it('a quarter is begun, left and gone on with the next day, completed, and leads to three areas, by keys alone', async () => {
  const folder = newFolder()
  const first = await launchApp({ folder })
  await beginPlan(first.page)
  await first.page.keyboard.press('ControlOrMeta+2')
  await h1(first.page, 'Self-assessment')
  await enter(first.page, button(first.page, /^Begin Q/))
  await answerAll(first.page, '54454443', 1)
  await first.page.getByText('9 of 25', { exact: true }).waitFor()
  expect(await faults(first.page)).toEqual([])
  await typeInto(
    first.page,
    first.page.getByRole('textbox', { name: /^A note/ }),
    'Łódź – ask again'
  )
  await first.page.keyboard.press('Alt+ArrowLeft')
  await first.page.getByText('8 of 25', { exact: true }).waitFor()
  await enter(first.page, link(first.page, 'Save and leave'))
  await first.page.getByText('In progress, 8 of 25 answered').waitFor()
  await first.close()

  const next = await launchApp({ folder })
  const { page } = next
  await page.keyboard.press('ControlOrMeta+2')
  await enter(page, link(page, /^Continue Q/))
  await page.getByText('9 of 25', { exact: true }).waitFor()
  expect(await page.getByRole('textbox', { name: /^A note/ }).inputValue()).toBe('Łódź – ask again')
  await answerAll(page, '3322', 9)
  await page.getByText('13 of 25', { exact: true }).waitFor()
  await tabTo(page, page.getByRole('radio', { name: 'Never' }))
  await page.keyboard.press('ArrowUp')
  await eventually(() => page.getByRole('radio', { name: 'Does not apply' }).isChecked()).toBe(true)
  await enter(page, button(page, 'Continue'))
  await answerAll(page, '455533334444', 14)
  await h1(page, 'Everything is answered')
  expect(await faults(page)).toEqual([])
  await enter(page, button(page, 'Complete the quarter'))
  await h1(page, 'Strongest: Reaching out to the customer. Weakest: Fewer mistakes.')
  expect(await faults(page)).toEqual([])
  await enter(page, button(page, 'Keep these three'))
  await enter(page, button(page, 'Edit: Fewer mistakes'))
  await page.getByRole('dialog', { name: 'Area to improve no. 1' }).waitFor()
  await typeInto(page, page.getByRole('textbox', { name: 'How it should be' }), 'We write it down.')
  await page.keyboard.press('Escape')
  await page.getByText('We write it down.').waitFor()
  const [quarter] = await quarters(page)
  expect(quarter?.assessment).toMatchObject({ status: 'completed', includesStaff: true })
  expect(quarter?.answers).toHaveLength(25)
  expect(quarter?.areas.map(({ sectionCode }) => sectionCode)).toEqual(['ERR', 'INF', 'STF'])
  expect(next.complaints).toEqual([])
  await next.close()
})
