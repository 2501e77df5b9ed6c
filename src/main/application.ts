import {
  app,
  type BrowserWindow,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  session
} from 'electron'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createWords } from '../shared/words'
import { createAnswer } from './answer'
import type { Request } from './commandLine/parse'
import { createDialogs } from './dialogs'
import { keepPreferences } from './features/preferences'
import { type Folders, writableFolders } from './folders'
import { readKept } from './keptFile'
import { createLog } from './log'
import { writeWhole, writeWholeSync } from './storage/files'
import { firstBounds, keptBounds } from './window/bounds'
import { readBundle, serve } from './window/bundle'
import { openDoor, tell } from './window/door'
import { openMainWindow } from './window/mainWindow'
import { setMenu } from './window/menu'
import { watchHanging, watchProblems } from './window/problems'
import { closeContents, closeSession, ORIGIN } from './window/security'

type WindowRequest = Extract<Request, { verb: 'window' }>

const scheme = {
  scheme: 'app',
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    corsEnabled: false,
    stream: false
  }
}

/** How long the window may take to save what was typed last before it is closed, in milliseconds. */
const LAST_WORDS_MS = 1_000

/** Opens the app in a window: one instance for each data folder; a second start brings the first to the front (3.10). */
export function openApplication(request: WindowRequest, chosen: Folders): void {
  const folders = writableFolders(chosen)
  app.setPath('userData', folders.application)
  app.setPath('sessionData', folders.chromium)
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  if (folders !== chosen)
    process.once('exit', () => rmSync(folders.application, { recursive: true, force: true }))
  // Started without a sandbox (only in development, as root), Chromium cannot be given one.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([scheme])
  app.on('web-contents-created', (_event, contents) => closeContents(contents))
  void app.whenReady().then(() => run(request, folders))
}

async function run(request: WindowRequest, folders: Folders): Promise<void> {
  // In development the pages come from the build server, and only there.
  const developmentOrigin = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  const origin = developmentOrigin ?? ORIGIN
  const log = createLog(join(folders.application, 'regulars.log'))
  let window: BrowserWindow | null = null
  const preferences = keepPreferences({
    path: join(folders.application, 'preferences.json'),
    preferred: app.getPreferredSystemLanguages(),
    language: request.language,
    write: writeWhole,
    changed: (now) => {
      applyTheme(now.theme)
      showMenu()
      tell(window, 'preferences', now)
    }
  })
  const words = () => createWords(preferences.current().language)
  watchProblems({ log, words, window: () => window })
  let ready: () => void = () => {}
  const saved = new Promise<void>((resolve) => {
    ready = resolve
  })
  Menu.setApplicationMenu(null)
  applyTheme(preferences.current().theme)
  const pages = session.fromPartition('app')
  await Promise.all([closeSession(session.defaultSession), closeSession(pages, developmentOrigin)])
  if (!developmentOrigin) {
    const bundle = readBundle(join(import.meta.dirname, '../renderer'))
    pages.protocol.handle('app', (asked) => serve(bundle, asked))
  }

  const boundsPath = join(folders.application, 'window.json')
  // The page is fetched in its own process while the plan is opened here.
  window = openMainWindow({
    bounds: readKept(boundsPath, keptBounds) ?? firstBounds,
    theme: preferences.current().theme,
    developerTools: !app.isPackaged,
    developmentOrigin
  })
  const { answer, plan, steps } = createAnswer({
    folders,
    preferences,
    words,
    log,
    dialogs: createDialogs(() => window, words),
    tell: (event, payload) => {
      tell(window, event, payload)
      if (event === 'start') showMenu()
    },
    written: () => showMenu(),
    readyToClose: () => ready()
  })

  let shown = ''
  function showMenu(): void {
    const { undo, redo } = steps()
    const { language } = preferences.current()
    const sample = plan.showsSample()
    const key = JSON.stringify([language, undo, redo, sample])
    if (key === shown) return
    shown = key
    setMenu({
      words: words(),
      undo,
      redo,
      sample,
      choose: (command) => tell(window, 'command', command)
    })
  }

  openDoor(() => window, origin, answer)
  showMenu()

  watchHanging(window, words)
  keepOpenUntilSaved(window, saved, () => {
    if (!window) return
    const bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    writeWholeSync(boundsPath, new TextEncoder().encode(JSON.stringify(bounds)))
  })
  window.on('blur', () => plan.settle())
  window.on('closed', () => {
    window = null
  })
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  powerMonitor.on('suspend', () => plan.settle())
  powerMonitor.on('lock-screen', () => plan.settle())
  app.on('window-all-closed', () => {
    void plan.close().finally(() => app.exit(0))
  })
}

/** The window's own pages decide by the theme they are told; menus and dialogs follow. */
function applyTheme(theme: string): void {
  const plain = theme.replace('contrast-', '')
  nativeTheme.themeSource = plain === 'light' || plain === 'dark' ? plain : 'system'
}

/** Asks the page to save what was typed last, waits for its answer a moment, then lets the window close. */
function keepOpenUntilSaved(
  window: BrowserWindow,
  answered: Promise<void>,
  closing: () => void
): void {
  let asked = false
  window.on('close', (event) => {
    event.preventDefault()
    if (asked) return
    asked = true
    closing()
    tell(window, 'closing', null)
    const patience = new Promise<void>((resolve) => {
      setTimeout(resolve, LAST_WORDS_MS)
    })
    void Promise.race([answered, patience]).then(() => window.destroy())
  })
}
