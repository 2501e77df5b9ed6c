import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/launch'
import { onOneLine, textOf } from './support/paper'
import { beginPlan } from './support/start'
import { answerDialogs, eventually, goTo } from './support/window'

const means = 'Nobody waits for a hat longer than they were told.'

let window: RunningApp
let page: Page
beforeAll(async () => {
  window = await launchApp()
  page = window.page
  await beginPlan(page)
})
afterAll(async () => {
  await window.close()
  expect([window.complaints, window.log()]).toEqual([[], ''])
})

const save = () => page.getByRole('button', { name: 'Save PDF…' })
const text = async () => onOneLine(await page.getByRole('region', { name: 'Preview' }).innerText())

it('asks what great service means before a staff edition can be saved, and prints the answer (S0-6)', async () => {
  await goTo(page, '/print?document=staff')
  const field = page.getByRole('textbox', { name: 'What great service means here' })
  await field.waitFor()
  await page.getByText(/^Before this goes to staff/).waitFor()
  expect(await save().isDisabled()).toBe(true)
  await field.pressSequentially(means)
  await eventually(() => save().isEnabled()).toBe(true)
  // The field stays where it was while someone is writing in it.
  expect(await field.inputValue()).toBe(means)
  const paper = join(window.folder, 'staff.pdf')
  await answerDialogs(window.app, paper)
  await save().click()
  await eventually(() => existsSync(paper)).toBe(true)
  expect(onOneLine(textOf(paper))).toContain(means)
})

it('shows what is undone while the paper is in view', async () => {
  await goTo(page, '/print?document=plan')
  await page.getByRole('button', { name: 'Read as text' }).click()
  await eventually(text).toContain(means)
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await eventually(text).not.toContain(means)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await eventually(text).toContain(means)
})

it('says so when the file cannot be written there, and takes another place', async () => {
  const taken = join(window.folder, 'taken.pdf')
  mkdirSync(taken)
  await answerDialogs(window.app, taken)
  await save().click()
  await page.getByText(/cannot be written/).waitFor()
  const free = join(window.folder, 'free.pdf')
  await answerDialogs(window.app, free)
  await save().click()
  await eventually(() => existsSync(free)).toBe(true)
  expect(onOneLine(textOf(free))).toContain(means)
})

it('asks for the owner’s name where the first page would lack it, holds nothing up, and prints it', async () => {
  await goTo(page, '/print?document=plan')
  const name = page.getByRole('textbox', { name: 'Your name' })
  await name.waitFor()
  await eventually(() => save().isEnabled()).toBe(true)
  await name.pressSequentially('Ana Novak')
  await eventually(text).toContain('Prepared by Ana Novak')
  expect(await name.inputValue()).toBe('Ana Novak')
  await goTo(page, '/print?document=staff')
  await eventually(() => page.getByRole('textbox').count()).toBe(0)
})
