import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunningApp } from './launch'

/** Waits until something read again and again is as expected: `await eventually(read).toBe(1)`. */
export function eventually<T>(read: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 10_000 })
}

/** Answers the app's next file dialogs with this path; undefined cancels them. */
export async function answerDialogs(app: ElectronApplication, path: string | undefined) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: !chosen, filePath: chosen ?? '' })
    dialog.showOpenDialog = async () => ({ canceled: !chosen, filePaths: chosen ? [chosen] : [] })
  }, path)
}

type Bridged = { bridge: { call: (address: string, input: unknown) => Promise<unknown> } }

/** Asks main something over the bridge, as a screen does; for facts a test checks, never for steps of a journey. */
export async function ask<T>(page: Page, address: string, input?: unknown): Promise<T> {
  const result = await page.evaluate(
    ([to, what]) => (window as unknown as Bridged).bridge.call(to, what),
    [address, input] as const
  )
  const { ok, value } = result as { ok: boolean; value: T }
  if (!ok) throw new Error(`${address} was refused: ${JSON.stringify(result)}`)
  return value
}

/** The window's content at this size, in CSS pixels. */
export async function resize({ app, page }: RunningApp, width: number, height: number) {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const
  )
  await page.waitForFunction((w) => window.innerWidth === w, width)
}

/** Goes to a screen's address; for checks of a screen, never for steps of a journey. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`
  }, path)
}

/**
 * Presses Tab, or another key, until one of what is looked for has the focus, as someone without a mouse would; throws
 * when none ever gets it.
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < 120; presses++) {
    const reached = await target.evaluateAll((all) =>
      all.some((element) => element === document.activeElement)
    )
    if (reached) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`)
}

/** Reaches a field by Tab and types into it, in place of what is there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

/** Reaches a button or link by Tab and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Chooses an entry of the menu bar, by the words it has there. */
export async function chooseFromMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const entry = entries?.find((item) => item.label === wanted)
    if (!entry) throw new Error(`The menu has no entry “${wanted}”`)
    entry.click(undefined, BrowserWindow.getAllWindows()[0])
  }, label)
}

/** The menu bar as it is now: each menu’s name and its entries’. */
export function menuBar(app: ElectronApplication): Promise<{ label: string; entries: string[] }[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
      label,
      entries: (submenu?.items ?? []).flatMap((item) =>
        item.type === 'separator' ? [] : [item.label]
      )
    }))
  )
}
