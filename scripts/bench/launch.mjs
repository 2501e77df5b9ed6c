import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright-core'
import { projectFolder } from '../places.mjs'

/**
 * @typedef {object} Opened
 * @property {import('playwright-core').ElectronApplication} application
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} close
 */

const floorFolder = fileURLToPath(new URL('floor', import.meta.url))

/**
 * An app that does the least an Electron app can do.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 */
export function openFloor(runtime) {
  const home = mkdtempSync(join(tmpdir(), 'floor-'))
  return open(runtime, [`--user-data-dir=${home}`, floorFolder], home)
}

/**
 * Our app on a data folder.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {string} data outlives the window
 */
export function openApp(runtime, data) {
  const home = mkdtempSync(join(tmpdir(), 'bench-'))
  return open(runtime, [`--user-data-dir=${home}`, projectFolder, '--data', data], home)
}

/**
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {readonly string[]} args
 * @param {string} home removed at the end
 * @returns {Promise<Opened>}
 */
async function open(runtime, args, home) {
  const application = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, ...args]
  })
  const page = await application.firstWindow()
  await page.locator('h1').first().waitFor()
  const close = async () => {
    await application.close()
    rmSync(home, { recursive: true, force: true })
  }
  return { application, page, close }
}

/**
 * One operation of the app's contract, through the same door as its screens.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {unknown} [input]
 */
export async function ask(page, address, input) {
  /** @type {{ ok: boolean, value?: any, failure?: unknown }} */
  const result = await page.evaluate(
    ({ address: place, input: value }) => Reflect.get(globalThis, 'bridge').call(place, value),
    { address, input }
  )
  if (!result.ok) throw new Error(`${address}: ${JSON.stringify(result.failure)}`)
  return result.value
}
