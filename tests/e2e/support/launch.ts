import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { findRuntime } from '../../../scripts/runtime.mjs'

/** The built app in the real Electron, in a window, on a data folder. */
export type RunningApp = {
  app: ElectronApplication
  page: Page
  folder: string
  /** Everything the page complained of: errors, refused content, failed loads. */
  complaints: string[]
  /** Closes the window as an owner would, and waits for the app to end. */
  close: () => Promise<void>
}

const project = resolve(import.meta.dirname, '../../..')

/** A data folder of its own, gone after the test run. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-e2e-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type LaunchOptions = {
  folder?: string
  language?: 'en' | 'pt-BR' | 'pl' | 'sl'
  /** Further arguments for the app. */
  args?: string[]
}

/** Starts the app and waits for its window. Two apps on one folder are never two windows. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const folder = options.folder ?? newFolder()
  const { executable, args } = await findRuntime()
  const language = options.language ?? 'en'
  const app = await _electron.launch({
    executablePath: executable,
    args: [...args, project, '--data', folder, '--language', language, ...(options.args ?? [])],
    env: { ...process.env, TZ: 'Europe/London' } as Record<string, string>
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return {
    app,
    page,
    folder,
    complaints,
    close: async () => {
      const ended = app.waitForEvent('close')
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await ended
    }
  }
}

/** Answers the app's next file dialogs with this path; undefined cancels them. */
export async function answerDialogs(app: ElectronApplication, path: string | undefined) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: !chosen, filePath: chosen ?? '' })
    dialog.showOpenDialog = async () => ({ canceled: !chosen, filePaths: chosen ? [chosen] : [] })
  }, path)
}

/** Asks main something over the bridge, as a screen does; for facts a test checks, never for steps of a journey. */
export async function ask<T>(page: Page, address: string, input?: unknown): Promise<T> {
  const result = await page.evaluate(
    ([to, what]) =>
      (
        window as unknown as { bridge: { call: (a: unknown, b: unknown) => Promise<unknown> } }
      ).bridge.call(to, what),
    [address, input] as const
  )
  const { ok, value } = result as { ok: boolean; value: T }
  if (!ok) throw new Error(`${address} was refused: ${JSON.stringify(result)}`)
  return value
}

/** The window's content at this size, in CSS pixels. */
export async function resize(app: ElectronApplication, width: number, height: number) {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const
  )
}
