import type { Page } from 'playwright-core'

/** Answers first run up to its last page, where the plan begins. */
export async function answerFirstRun(page: Page, name = 'Café Łódź'): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: /called/ }).fill(name)
  await page.getByRole('combobox', { name: 'What do you do?' }).fill('Hat maker')
  await page.keyboard.press('Escape')
  await page.getByText('Yes', { exact: true }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ready' }).waitFor()
}

/** Begins a plan, as an owner does it, and waits for Home. */
export async function beginPlan(page: Page, name?: string): Promise<void> {
  await answerFirstRun(page, name)
  await page.getByRole('button', { name: 'Start my plan' }).click()
  await page.getByRole('heading', { name: 'Your plan' }).waitFor()
}

/** Writes a policy of the owner’s own and stays on the board. */
export async function addPolicy(page: Page, title: string, rule = 'We do it at once.') {
  await page.getByRole('link', { name: /^Vision and policies/ }).click()
  await page.getByRole('link', { name: 'Policies', exact: true }).click()
  await page.keyboard.press('ControlOrMeta+n')
  const sheet = page.getByRole('dialog', { name: 'Add policies' })
  await sheet.getByRole('textbox', { name: 'Short title' }).fill(title)
  await sheet.getByRole('textbox', { name: 'The rule' }).fill(rule)
  await page.keyboard.press('ControlOrMeta+Enter')
  await sheet.waitFor({ state: 'detached' })
}
