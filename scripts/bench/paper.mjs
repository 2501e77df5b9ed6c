import { ask } from './launch.mjs'

/**
 * @typedef {object} Printed
 * @property {number} pages
 * @property {number} milliseconds
 * @property {number} stall longest time, in milliseconds, that main could not answer meanwhile
 * @property {string[]} text by page
 */

/**
 * Renders the plan through the door, as the print screen does: both passes, in its worker.
 *
 * @param {import('./launch.mjs').Opened} app
 * @returns {Promise<Printed>}
 */
export async function printPlan({ application, page }) {
  await application.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const delays = monitorEventLoopDelay({ resolution: 1 })
    delays.enable()
    Object.assign(globalThis, { delays })
  })
  const started = performance.now()
  const { pages, text } = await ask(page, 'printing.render', {
    job: `bench-${started}`,
    options: { document: 'plan', language: 'en', paper: 'A4', textSize: 'normal', leaveOut: [] }
  })
  const milliseconds = performance.now() - started
  const stall = await application.evaluate(() => {
    const delays = Reflect.get(globalThis, 'delays')
    delays.disable()
    return delays.max / 1e6
  })
  return { pages, milliseconds, stall, text }
}

/**
 * One pass of Chromium's own printing over the same text, a sheet a page: laid out and printed.
 *
 * @param {import('./launch.mjs').Opened} floor
 * @param {readonly string[]} text by page
 * @returns {Promise<number>} milliseconds
 */
export function chromiumPass({ application }, text) {
  const sheets = text.map((page) => `<pre>${escapeHtml(page)}</pre>`)
  const style = 'pre { break-after: page; white-space: pre-wrap; font: 10pt serif; }'
  const document = `<!doctype html><meta charset="utf-8"><style>${style}</style>${sheets.join('')}`
  return application.evaluate(async ({ app, BrowserWindow }, html) => {
    const { writeFileSync } = process.getBuiltinModule('node:fs')
    const file = `${app.getPath('userData')}/sheets.html`
    writeFileSync(file, html)
    const window = new BrowserWindow({ show: false })
    const started = performance.now()
    await window.loadFile(file)
    await window.webContents.printToPDF({ pageSize: 'A4' })
    const taken = performance.now() - started
    window.destroy()
    return taken
  }, document)
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
