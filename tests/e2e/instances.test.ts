import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findRuntime } from '../../scripts/runtime.mjs'
import { argumentsOfApp, launchApp, newFolder, type RunningApp } from './support/launch'
import { beginPlan } from './support/start'
import { eventually } from './support/window'

/** Starts the app once more, as a double click would, and waits until that start has ended. */
async function startAgain(folder: string, ...args: string[]): Promise<number | null> {
  const { executable, args: always } = await findRuntime()
  const all = [...always, ...argumentsOfApp(folder, { args })]
  const child = spawn(executable, all, { stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

const windowsOf = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

it('a second start on the same folder brings the first window to the front and ends (R17)', async () => {
  const first = await launchApp()
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const codes = await Promise.all([1, 2, 3].map(() => startAgain(first.folder)))
  expect(codes).toEqual([0, 0, 0])
  expect(await windowsOf(first)).toBe(1)
  const minimized = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await eventually(minimized).toBe(false)
  await first.close()
  expect(first.log()).toBe('')
})

/** What a file manager, a link in a mail or a mischievous shortcut might hand over. */
const handedOver = [
  '/etc/passwd',
  'plan.csbackup',
  'javascript:alert(1)',
  'https://regulars.invalid/',
  'app://bundle/index.html#/settings',
  '../../../../etc/shadow',
  'A word with spaces',
  '%00',
  '"; rm -rf /"'
]

it('files and addresses handed over open nothing (H24)', async () => {
  const window = await launchApp({ args: handedOver })
  expect(window.page.url()).toBe('app://bundle/index.html')
  await window.page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor()
  for (const word of handedOver) expect(await startAgain(window.folder, word)).toBe(0)
  expect(await windowsOf(window)).toBe(1)
  expect(window.page.url()).toBe('app://bundle/index.html')
  expect(window.complaints).toEqual([])
  await window.close()
})

it('a lock left by a killed app, or naming another computer, does not keep the app from starting (R19)', async () => {
  const folder = newFolder()
  const killed = await launchApp({ folder })
  await beginPlan(killed.page, 'Café Łódź')
  await killed.kill()
  const lock = join(folder, 'app', 'SingletonLock')
  expect(readlinkSync(lock)).toMatch(/-\d+$/)

  const next = await launchApp({ folder })
  await next.page.getByRole('link', { name: 'Café Łódź' }).waitFor()
  await next.close()

  for (const left of ['another-computer-4711', 'another-computer-1']) {
    rmSync(lock, { force: true })
    symlinkSync(left, lock)
    const again = await launchApp({ folder })
    await again.page.getByRole('link', { name: 'Café Łódź' }).waitFor()
    await again.close()
  }
})
