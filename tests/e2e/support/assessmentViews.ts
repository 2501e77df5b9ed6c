import type { Page } from 'playwright-core'
import type { AssessmentWhole } from '../../../src/shared/features/assessments/operations'
import { quarterOf, quarterText } from '../../../src/shared/features/assessments/quarters'
import type { Words } from '../../../src/shared/words'
import type { View } from './screens'
import { ask } from './window'

/** Begins the current quarter, or goes on with it, from the list. */
async function fillIn(page: Page, words: Words): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const quarter = quarterText(words, quarterOf(today), 'short')
  const begin = page.getByRole('button', { name: words.format('assessment.begin', { quarter }) })
  const goOn = page
    .getByRole('link', { name: words.format('assessment.goOn', { quarter }) })
    .first()
  await begin.or(goOn).first().click()
  await page.getByRole('radiogroup').waitFor()
}

async function allAtOnce(page: Page, words: Words): Promise<void> {
  await fillIn(page, words)
  await page.getByRole('link', { name: words.format('assessment.allAtOnce') }).click()
  await page.getByRole('radiogroup').nth(1).waitFor()
}

async function finish(page: Page, words: Words): Promise<void> {
  await allAtOnce(page, words)
  await page.getByRole('link', { name: words.format('assessment.toFinish') }).click()
  await page.getByRole('button', { name: words.format('assessment.complete') }).waitFor()
}

async function editArea(page: Page, words: Words): Promise<void> {
  const edit = words.format('area.editOf', { title: '' }).trim()
  await page.getByRole('button', { name: edit }).first().click()
}

/** The quarters of the sample, one of them being filled in, and what stands over them. */
export async function assessmentViews(page: Page): Promise<View[]> {
  const quarters = await ask<AssessmentWhole[]>(page, 'assessments.list')
  const of = (key: string) =>
    `/assessments/${quarters.find(({ assessment }) => assessment.quarterKey === key)?.assessment.id ?? ''}`
  return [
    { name: 'Self-assessment', path: '/assessments' },
    { name: 'one statement', path: '/assessments', open: fillIn },
    { name: 'all statements', path: '/assessments', open: allAtOnce },
    { name: 'the end of filling in', path: '/assessments', open: finish },
    { name: 'a result', path: `${of('2025-Q4')}/result` },
    { name: 'a result without staff', path: `${of('2024-Q1')}/result` },
    { name: 'the answers', path: `${of('2025-Q4')}/all` },
    { name: 'an area to improve', path: `${of('2025-Q4')}/result`, open: editArea }
  ]
}
