import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder, scratchFolder } from './places.mjs'
import { prepareAndRun } from './prepare.mjs'
import { PlainFailure, runTool } from './processes.mjs'

const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
/** Everything that goes into a build, from the project's folder. */
export const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'build.facts.ts',
  'build.paper.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json'
]
const builtFrom = join(scratchFolder, 'built-from')

/** Builds the app if its sources are not those of the last build. */
export async function buildIfStale() {
  if (isBuilt()) return
  console.error('Building the app.')
  const { code, output } = await build({ capture: true })
  if (code !== 0) throw new PlainFailure(`${output}\nThe app could not be built.`)
}

/**
 * Builds main, preload and renderer into `out`.
 *
 * @param {{ capture: boolean }} options
 */
export async function build(options) {
  const hash = hashOf(sources.map((name) => join(projectFolder, name)))
  // Forgotten first, so that an interrupted build is never taken for a finished one.
  rmSync(builtFrom, { force: true })
  const outcome = await runTool('electron-vite', ['build', '--logLevel', 'warn'], options)
  if (outcome.code === 0) {
    mkdirSync(scratchFolder, { recursive: true })
    writeFileSync(builtFrom, hash)
  }
  return outcome
}

function isBuilt() {
  if (!existsSync(builtFrom)) return false
  if (!outputs.every((name) => existsSync(join(projectFolder, name)))) return false
  const hash = hashOf(sources.map((name) => join(projectFolder, name)))
  return readFileSync(builtFrom, 'utf8') === hash
}

/**
 * A hash of names and contents. Dates are left out: a checkout changes them.
 *
 * @param {readonly string[]} places files and folders; what does not exist counts as empty
 */
export function hashOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesIn)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!existsSync(place)) return []
  try {
    return readdirSync(place)
      .toSorted()
      .flatMap((name) => filesIn(join(place, name)))
  } catch {
    return [place]
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await prepareAndRun({ forTests: false }, async () => (await build({ capture: false })).code)
}
