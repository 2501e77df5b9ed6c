import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { projectFolder, userCacheFolder } from '../places.mjs'
import { PlainFailure, run } from '../processes.mjs'

const packageFolder = join(projectFolder, 'node_modules', 'electron')
const folder = join(packageFolder, 'dist')
const PROBE_TIMEOUT = 4000
const DOWNLOAD_TIMEOUT = 15 * 60 * 1000
/** How long a site that did not answer, or had not what we need, is left alone. */
const FAILURE_REMEMBERED = 6 * 60 * 60 * 1000

/** The version that is shipped, from the electron package. */
export function officialVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** Where the executable lies below a folder of an Electron distribution. */
export function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * The official binary, if it is here or can be had. The package's own installer does the download
 * and checks it against the hashes that the package carries.
 *
 * @param {{ patient: boolean }} wait patient: there is no other runtime, so try in any case and say why it fails
 * @returns {Promise<{ executable: string, folder: string } | undefined>}
 */
export async function officialElectron({ patient }) {
  const executable = join(folder, executableName())
  if (isInstalled(executable)) return { executable, folder }
  if (!patient && !isInDownloadCache() && !(await isReachable())) return undefined
  console.error(`Fetching Electron ${officialVersion()} from its release site.`)
  const { code, output } = await run(process.execPath, [join(packageFolder, 'install.js')], {
    timeout: DOWNLOAD_TIMEOUT,
    capture: !patient
  })
  if (code === 0 && isInstalled(executable)) return { executable, folder }
  if (!patient) {
    rememberFailure(output)
    return undefined
  }
  throw new PlainFailure(
    'Electron could not be downloaded. Behind a proxy or with a copy of your own, set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.'
  )
}

/**
 * The installer writes path.txt last, so what was interrupted is not believed.
 *
 * @param {string} executable
 */
function isInstalled(executable) {
  try {
    const version = readFileSync(join(folder, 'version'), 'utf8').replace(/^v/, '')
    const isComplete = existsSync(join(packageFolder, 'path.txt')) && existsSync(executable)
    return isComplete && version.trim() === officialVersion()
  } catch {
    return false
  }
}

/** An earlier clone of this user may have downloaded it. Linux only: elsewhere we are patient. */
function isInDownloadCache() {
  const cache =
    process.env['electron_config_cache'] ??
    join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'electron')
  const archive = `electron-v${officialVersion()}-linux-${process.arch}.zip`
  try {
    return readdirSync(cache).some((name) => existsSync(join(cache, name, archive)))
  } catch {
    return false
  }
}

/** Asks once, briefly; after a failure not again for some hours, so that no start waits for it. */
async function isReachable() {
  if (isRecent(failureNote())) return false
  const site =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/'
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT)
    await fetch(site, { method: 'HEAD', redirect: 'manual', signal })
    return true
  } catch {
    rememberFailure(`${site} did not answer.`)
    return false
  }
}

function failureNote() {
  return join(userCacheFolder(), `electron-${officialVersion()}-not-to-be-had`)
}

/** @param {string} reason */
function rememberFailure(reason) {
  mkdirSync(userCacheFolder(), { recursive: true })
  writeFileSync(failureNote(), `${reason}\nDelete this file to try again at once.\n`)
}

/** @param {string} note */
function isRecent(note) {
  try {
    return Date.now() - statSync(note).mtimeMs < FAILURE_REMEMBERED
  } catch {
    return false
  }
}
