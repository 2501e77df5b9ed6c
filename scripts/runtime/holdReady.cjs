// Loaded before the app (`-r`) when it is driven by Playwright. Playwright attaches as soon as
// Chromium listens; if a window is just loading its first page then, it may wait for ever. So the
// app is told that Electron is ready only once Playwright has attached and says so. (Playwright's
// own loader does the same, but also changes Chromium's settings: we test the app as it is.)
'use strict'
const { app } = require('electron')

// The app looks for its own arguments behind its folder, the first word that is no switch.
process.argv.splice(process.argv.indexOf('-r'), 2)

const ready = app.whenReady()
const emit = app.emit.bind(app)
let isReady = false
/** @type {unknown[] | undefined} what the event carried while it was held back */
let held
/** @type {() => void} */
let letGo = () => {}
const released = new Promise((resolve) => {
  letGo = () => resolve(undefined)
})

Object.assign(app, {
  isReady: () => isReady,
  whenReady: () => released,
  /** @param {string} event @param {unknown[]} details */
  emit(event, ...details) {
    if (event !== 'ready' || isReady) return Reflect.apply(emit, app, [event, ...details])
    held = details
    return app.listenerCount('ready') > 0
  }
})

Object.assign(globalThis, {
  // Called by Playwright at the end of its launch, by this name.
  async __playwright_run() {
    await ready
    isReady = true
    letGo()
    if (held) Reflect.apply(emit, app, ['ready', ...held])
  }
})
