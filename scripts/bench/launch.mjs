import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright-core'
import { projectFolder } from '../places.mjs'
import { holdReady } from '../runtime.mjs'

/**
 * @typedef {object} Opened
 * @property {import('playwright-core').ElectronApplication} application
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} close
 */

const floorFolder = fileURLToPath(new URL('floor', import.meta.url))
const ATTEMPTS = 3
const PATIENCE = 30_000

/**
 * An app that does the least an Electron app can do.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 */
export function openFloor(runtime) {
  return open(runtime, [floorFolder], holdReady)
}

/**
 * Our app on a data folder.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {string} data outlives the window
 */
export function openApp(runtime, data) {
  return open(runtime, [projectFolder, '--data', data], holdReady)
}

/**
 * Either of them at its own speed: not held back until Playwright has attached. That may go wrong,
 * and is tried again then.
 *
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {string} [data] of our app; the floor without it
 */
export async function openUnheld(runtime, data) {
  const args = data ? [projectFolder, '--data', data] : [floorFolder]
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open(runtime, args, [])
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
    }
  }
}

/**
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {readonly string[]} args the app's folder and what follows it
 * @param {readonly string[]} hold
 * @returns {Promise<Opened>}
 */
async function open(runtime, args, hold) {
  const home = mkdtempSync(join(tmpdir(), 'bench-'))
  const application = await _electron.launch({
    executablePath: runtime.executable,
    args: [...hold, ...runtime.args, `--user-data-dir=${home}`, ...args],
    chromiumSandbox: !runtime.args.includes('--no-sandbox'),
    timeout: PATIENCE
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
