import { app, type BrowserWindow, dialog, type WebContents } from 'electron'
import type { Words } from '../../shared/words'
import type { Log } from '../log'

type Surroundings = { log: Log; words: () => Words; window: () => BrowserWindow | null }

/** A page that dies again within this time is not loaded again unasked: it would die for ever. In milliseconds. */
const SOON_MS = 10_000

/**
 * Whatever goes wrong outside a call is noted, never shown raw; a page that died is loaded again, and one that hangs
 * can be (H21, R3). What was saved is on disk.
 */
export function watchProblems({ log, words, window }: Surroundings): void {
  process.on('uncaughtException', (error) => log('uncaughtException', error))
  process.on('unhandledRejection', (error) => log('unhandledRejection', error))
  app.on('child-process-gone', (_event, details) =>
    log('child-process-gone', Object.assign(new Error(), { code: details.reason }))
  )
  let died = -Infinity
  app.on('render-process-gone', (_event, contents, details) => {
    log('render-process-gone', Object.assign(new Error(), { code: details.reason }))
    const open = window()
    if (details.reason === 'clean-exit' || !open || open.webContents !== contents) return
    const now = performance.now()
    const again = now - died < SOON_MS
    died = now
    if (again) void askToReload(open, contents, words())
    else reloadAndSay(open, contents, words())
  })
}

function reloadAndSay(open: BrowserWindow, contents: WebContents, words: Words): void {
  reload(contents)
  void dialog.showMessageBox(open, {
    type: 'warning',
    title: words.format('dialog.crashed.title'),
    message: words.format('dialog.crashed.text')
  })
}

async function askToReload(
  open: BrowserWindow,
  contents: WebContents,
  words: Words
): Promise<void> {
  await dialog.showMessageBox(open, {
    type: 'warning',
    title: words.format('dialog.crashed.title'),
    message: words.format('dialog.crashedAgain.text'),
    buttons: [words.format('dialog.reload')]
  })
  reload(contents)
}

function reload(contents: WebContents): void {
  if (!contents.isDestroyed()) contents.reload()
}

/** Offers to load a page again that does not answer. */
export function watchHanging(open: BrowserWindow, words: () => Words): void {
  open.on('unresponsive', () => void askToWait(open, words()))
}

async function askToWait(open: BrowserWindow, words: Words): Promise<void> {
  const { response } = await dialog.showMessageBox(open, {
    type: 'warning',
    title: words.format('dialog.crashed.title'),
    message: words.format('dialog.hangs.text'),
    buttons: [words.format('dialog.wait'), words.format('dialog.reload')],
    defaultId: 0,
    cancelId: 0
  })
  if (response === 1 && !open.isDestroyed()) open.webContents.forcefullyCrashRenderer()
}
