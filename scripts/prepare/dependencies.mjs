import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure, run, runNpm } from '../processes.mjs'

/**
 * The Node.js that the lockfile pins. Tests and builds run on it whatever the machine has: under
 * Node.js 20 better-sqlite3 13 ends the process.
 *
 * @param {string} folder the clone
 */
export function pinnedNode(folder) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(folder, 'node_modules', 'node', 'bin', name)
}

/**
 * Whether node_modules is what package-lock.json asks for, by comparing it with the record npm
 * leaves there at the end of an install. An interrupted install leaves none; an install by hand
 * counts like our own. Takes milliseconds.
 *
 * @param {string} folder the clone
 */
export function dependenciesAreInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([place, entry]) => {
    const installed = present[place]
    // What is optional may belong to another platform.
    if (place === '' || (!installed && (entry.optional || entry.devOptional))) return true
    return installed?.version === entry.version && installed?.integrity === entry.integrity
  })
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * `npm ci`, only when node_modules is missing or differs from the lockfile, and the pinned Node.js.
 * Of all packages that one alone may run its install script (H23): left to themselves, older npm
 * versions would also compile better-sqlite3, which brings its binaries and needs no compiler.
 *
 * @param {string} folder the clone
 */
export async function installDependencies(folder) {
  if (!dependenciesAreInstalled(folder)) {
    console.error('Installing the dependencies of package-lock.json: about half a minute.')
    await install(folder, ['ci', '--ignore-scripts', '--no-fund', '--no-audit'])
  }
  if (!existsSync(pinnedNode(folder))) {
    await install(folder, ['rebuild', 'node', '--ignore-scripts=false'])
  }
}

/**
 * npm's many warnings about an old Node.js are harmless here and shown only if it fails.
 *
 * @param {string} folder the clone
 * @param {readonly string[]} args
 */
async function install(folder, args) {
  const { code, output } = await runNpm(args, { folder, capture: true })
  if (code !== 0) throw new PlainFailure(`${output}\nThis failed: npm ${args.join(' ')}`)
}

/**
 * Runs the script that was started once more under the pinned Node.js, unless it runs on it now.
 *
 * @param {string} folder the clone
 * @returns {Promise<number | undefined>} the exit code of the second run; undefined if none is needed
 */
export async function runUnderPinnedNode(folder) {
  const node = pinnedNode(folder)
  if (realpathSync(process.execPath) === realpathSync(node)) return undefined
  const { code } = await run(node, process.argv.slice(1), {
    folder: process.cwd(),
    environment: { PATH: pathWithTools(folder) }
  })
  return code
}

/** @param {string} folder the clone */
function pathWithTools(folder) {
  const separator = process.platform === 'win32' ? ';' : ':'
  return `${join(folder, 'node_modules', '.bin')}${separator}${process.env['PATH'] ?? ''}`
}
