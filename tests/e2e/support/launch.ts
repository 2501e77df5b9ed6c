import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, onTestFailed } from 'vitest'
import { findRuntime, holdReady } from '../../../scripts/runtime.mjs'
import type { Language } from '../../../src/shared/languages'

/** The built app in the real Electron, in a window, on a data folder. */
export type RunningApp = {
  app: ElectronApplication
  page: Page
  folder: string
  /** Everything the page complained of: errors, refused content, failed loads. */
  complaints: string[]
  /** What the app itself noted as gone wrong; empty when nothing did. */
  log: () => string
  /** Closes the window as an owner would, and waits for the app to end. */
  close: () => Promise<void>
  /** Ends every process of the app at once, in the middle of whatever it does. */
  kill: () => Promise<void>
}

/** How long a test waits for something to appear, in milliseconds. */
const PATIENCE_MS = 10_000

/** The project the app is built in. */
export const project = resolve(import.meta.dirname, '../../..')

const endings: (() => void)[] = []
const running = new Set<RunningApp>()

/** Puts something away after the tests of a file, the newest first, once no app runs any more. */
export function afterwards(ending: () => void): void {
  endings.unshift(ending)
}

// What a test that failed left behind.
afterAll(async () => {
  for (const left of running) await left.kill()
  for (const ending of endings.splice(0)) ending()
})

/** A data folder of its own, gone after the tests of its file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-e2e-'))
  afterwards(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type LaunchOptions = {
  folder?: string
  language?: Language
  /** Further arguments for the app. */
  args?: string[]
  /** A program that starts Electron in place of Electron itself, given the same arguments. */
  starter?: string
  /** Days the app's clock is ahead of the computer's. */
  daysLater?: number
}

/** Starts the app and waits for its window. Two apps on one folder are never two windows. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const folder = options.folder ?? newFolder()
  const { executable, args } = await findRuntime()
  const app = await _electron.launch({
    executablePath: options.starter ?? executable,
    args: [...holdReady, ...args, ...argumentsOfApp(folder, options)],
    env: { ...process.env, TZ: 'Europe/London' } as Record<string, string>,
    // The driver would switch the sandbox off by itself.
    chromiumSandbox: !args.includes('--no-sandbox')
  })
  const page = await app.firstWindow()
  page.setDefaultTimeout(PATIENCE_MS)
  const complaints = complaintsOf(page)
  if (options.daysLater) await setClock(app, page, options.daysLater)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const child = app.process()
  const ended = once(child, 'exit').then(() => void running.delete(started))
  const started: RunningApp = {
    app,
    page,
    folder,
    complaints,
    log: () => read(join(folder, 'app', 'regulars.log')),
    close: async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await ended
    },
    kill: async () => {
      killGroup(child.pid)
      await ended
    }
  }
  running.add(started)
  showWhenFailed(page)
  return started
}

/** The arguments that follow Electron's own: the app, its folder, its language. */
export function argumentsOfApp(folder: string, { language = 'en', args = [] }: LaunchOptions = {}) {
  return [project, '--data', folder, '--language', language, ...args]
}

/** What was in view when a test failed tells most about why. */
function showWhenFailed(page: Page): void {
  try {
    onTestFailed(async () => {
      if (!page.isClosed()) console.error(await page.locator('body').ariaSnapshot())
    })
  } catch {
    // Started for several tests at once.
  }
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Sets the app's clock ahead, then has the window look at the day, as it does whenever it comes to the front. */
async function setClock(app: ElectronApplication, page: Page, days: number): Promise<void> {
  await app.evaluate((_electron, ahead) => {
    const Present = Date
    globalThis.Date = class extends Present {
      constructor(...given: [] | [number]) {
        super(given.length === 0 ? Present.now() + ahead : given[0])
      }
      static override now = () => Present.now() + ahead
    } as DateConstructor
  }, days * 86_400_000)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
