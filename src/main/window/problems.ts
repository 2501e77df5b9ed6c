import { app, type BrowserWindow, dialog } from 'electron'
import type { Log } from '../log'
import type { Words } from '../../shared/words'

type Surroundings = { log: Log; words: () => Words; window: () => BrowserWindow | null }

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
  app.on('render-process-gone', (_event, contents, details) => {
    log('render-process-gone', Object.assign(new Error(), { code: details.reason }))
    const open = window()
    if (details.reason === 'clean-exit' || !open || open.webContents !== contents) return
    contents.reload()
    void dialog.showMessageBox(open, {
      type: 'warning',
      title: words().format('dialog.crashed.title'),
      message: words().format('dialog.crashed.text')
    })
  })
}

/** Offers to load a page again that does not answer. */
export function watchHanging(open: BrowserWindow, words: () => Words): void {
  open.on('unresponsive', () => {
    const buttons = [words().format('dialog.wait'), words().format('dialog.reload')]
    void dialog
      .showMessageBox(open, {
        type: 'warning',
        title: words().format('dialog.crashed.title'),
        message: words().format('dialog.hangs.text'),
        buttons,
        defaultId: 0,
        cancelId: 0
      })
      .then(({ response }) => {
        if (response === 1) open.webContents.forcefullyCrashRenderer()
      })
  })
}
