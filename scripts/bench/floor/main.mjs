// The least an Electron app can do: one window, one page. What our app takes is compared with it.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow } from 'electron'

// For measuring from outside: bare SQLite, in the same process as the app has it.
Object.assign(globalThis, { require: createRequire(import.meta.url) })

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 820 })
  return window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)))
})
