import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol
} from 'electron'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EventName, Events } from '../shared/contract'
import { failureText } from '../shared/failureText'
import type { Preferences } from '../shared/features/preferences'
import { languageFor } from '../shared/languages'
import { createWords } from '../shared/words'
import { createAnswer } from './answer'
import type { Request } from './commandLine/parse'
import { createDialogs } from './dialogs'
import { keepPreferences } from './features/preferences'
import { type Folders, writableFolders } from './folders'
import { readKept } from './keptFile'
import { createLog, type Log } from './log'
import type { Plan } from './plan'
import { writeWhole, writeWholeSync } from './storage/files'
import { clearTemporary } from './storage/temporary'
import { firstBounds, keptBounds } from './window/bounds'
import { openDoor, tell } from './window/door'
import { createFarewell } from './window/farewell'
import { openMainWindow } from './window/mainWindow'
import { createMenu } from './window/menu'
import { openPages } from './window/pages'
import { watchHanging, watchProblems } from './window/problems'
import { closeContents, ORIGIN } from './window/security'

type WindowRequest = Extract<Request, { verb: 'window' }>
/** Tells the window something without being asked, while there is one. */
type Inform = <E extends EventName>(event: E, payload: Events[E]) => void

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

/** What can wait until the first screen is there, in milliseconds. */
const SETTLED_MS = 10_000

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
  app
    .whenReady()
    .then(() => run(request, folders))
    .catch((error: unknown) => failToStart(error, folders))
}

/** Composes the window of one plan: its pages, its menu, its door, and what happens to the plan when it closes. */
async function run(request: WindowRequest, folders: Folders): Promise<void> {
  // In development the pages come from the build server, and only there.
  const developmentOrigin = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  const log = logIn(folders)
  let window: BrowserWindow | null = null
  const inform: Inform = (event, payload) => tell(window, event, payload)
  const preferences = keepPreferences({
    path: join(folders.application, 'preferences.json'),
    preferred: app.getPreferredSystemLanguages(),
    language: request.language,
    write: writeWhole,
    changed: (now) => {
      applyTheme(now.theme)
      menu.show()
      inform('preferences', now)
    }
  })
  const words = () => createWords(preferences.current().language)
  watchProblems({ log, words, window: () => window })
  Menu.setApplicationMenu(null)
  applyTheme(preferences.current().theme)
  await openPages(developmentOrigin)
  // The page is fetched in its own process while the plan is opened here.
  const opened = openWindow(folders, preferences.current(), developmentOrigin)
  window = opened
  opened.on('closed', () => {
    window = null
  })
  watchHanging(opened, words)
  const { answer, plan, steps } = createAnswer({
    folders,
    preferences,
    words,
    log,
    dialogs: createDialogs(() => window, words),
    tell: (event, payload) => {
      inform(event, payload)
      if (event === 'start') menu.show()
    },
    written: () => menu.show(),
    readyToClose: saveFirst(opened, folders, inform, log)
  })
  const menu = createMenu(() => ({
    words: words(),
    ...steps(),
    sample: plan.showsSample(),
    choose: (command) => inform('command', command)
  }))
  openDoor(() => window, developmentOrigin ?? ORIGIN, answer)
  menu.show()
  followTheComputer(opened, plan)
  setTimeout(() => clearTemporary(new Date()), SETTLED_MS).unref()
}

const logIn = (folders: Folders): Log => createLog(join(folders.application, 'regulars.log'))

/** Where the window's place is noted from one start to the next. */
const placeIn = (folders: Folders): string => join(folders.application, 'window.json')

function openWindow(
  folders: Folders,
  { theme }: Preferences,
  developmentOrigin: string | undefined
): BrowserWindow {
  return openMainWindow({
    bounds: readKept(placeIn(folders), keptBounds) ?? firstBounds,
    theme,
    developerTools: !app.isPackaged,
    developmentOrigin
  })
}

/** Keeps the window open until what was typed last is saved; answers with what the page calls then. */
function saveFirst(window: BrowserWindow, folders: Folders, inform: Inform, log: Log): () => void {
  const farewell = createFarewell({
    ask: () => inform('closing', null),
    keepPlace: () => {
      const place = { ...window.getNormalBounds(), maximized: window.isMaximized() }
      writeWholeSync(placeIn(folders), new TextEncoder().encode(JSON.stringify(place)))
    },
    close: () => window.destroy(),
    report: log
  })
  window.on('close', (event) => {
    event.preventDefault()
    farewell.begin()
  })
  return farewell.answered
}

/** The plan is made whole whenever the computer may turn away from it, and closed with the window. */
function followTheComputer(window: BrowserWindow, plan: Plan): void {
  window.on('blur', plan.settle)
  powerMonitor.on('suspend', plan.settle)
  powerMonitor.on('lock-screen', plan.settle)
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => {
    void plan.close().finally(() => app.exit(0))
  })
}

/** The window's own pages decide by the theme they are told; menus and dialogs follow. */
function applyTheme(theme: Preferences['theme']): void {
  const plain = theme.replace('contrast-', '')
  nativeTheme.themeSource = plain === 'light' || plain === 'dark' ? plain : 'system'
}

/** Without a window there is nothing to say it in: a sentence of the computer's own, and the end. */
function failToStart(error: unknown, folders: Folders): void {
  logIn(folders)('start', error)
  const words = createWords(languageFor(app.getPreferredSystemLanguages()))
  dialog.showErrorBox(
    words.format('dialog.crashed.title'),
    failureText(words, { code: 'unexpected' })
  )
  app.exit(1)
}
