import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PlainFailure, run } from '../processes.mjs'

/**
 * What the runtime needs from the system and no npm package brings. A shared library is looked up
 * by its file, because newer Debian and Ubuntu releases renamed some packages (…t64).
 *
 * @typedef {{ library?: string, command?: string, packages: readonly string[] }} Need
 * @type {readonly Need[]}
 */
const runtimeNeeds = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libXss.so.1', packages: ['libxss1'] },
  { library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { library: 'libdrm.so.2', packages: ['libdrm2'] },
  { library: 'libxkbcommon.so.0', packages: ['libxkbcommon0'] },
  { library: 'libcups.so.2', packages: ['libcups2t64', 'libcups2'] }
]

/**
 * A virtual display for the end-to-end tests, tools that read PDFs back, and what the power cuts are recorded with.
 *
 * @type {readonly Need[]}
 */
const testNeeds = [
  { command: 'xvfb-run', packages: ['xvfb'] },
  { command: 'xauth', packages: ['xauth'] },
  { command: 'pdftotext', packages: ['poppler-utils'] },
  { command: 'strace', packages: ['strace'] }
]

/**
 * Installs the Debian packages that are missing, as root; anyone else is told the command to type.
 * Other systems bring these libraries themselves and are left alone.
 *
 * @param {{ forTests: boolean }} purpose
 */
export async function installLibraries({ forTests }) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const missing = await missingNeeds(forTests ? [...runtimeNeeds, ...testNeeds] : runtimeNeeds)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new PlainFailure(await adviceFor(missing))
  console.error('Installing system libraries that Electron needs.')
  // Fails as a whole if one configured source cannot be reached; the install below decides.
  await run('apt-get', ['update', '-q'], { capture: true })
  const packages = await packageNames(missing)
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { capture: true, environment: { DEBIAN_FRONTEND: 'noninteractive' } }
  )
  if (code !== 0)
    throw new PlainFailure(`${output}\napt-get could not install: ${packages.join(' ')}`)
  console.error(`Installed: ${packages.join(' ')}`)
}

/** @param {readonly Need[]} missing */
async function adviceFor(missing) {
  const packages = await packageNames(missing)
  return [
    'Some system libraries are missing. Please type this command, then start again:',
    '',
    `  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    ''
  ].join('\n')
}

/** @param {readonly Need[]} needs */
async function missingNeeds(needs) {
  const { output } = await run('/sbin/ldconfig', ['-p'], { capture: true })
  const libraries = new Set(output.split('\n').map((line) => line.trim().split(' ')[0] ?? ''))
  return needs.filter((need) =>
    need.library ? !libraries.has(need.library) : !isOnPath(need.command ?? '')
  )
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, command)))
}

/**
 * The name each package has in this release.
 *
 * @param {readonly Need[]} needs
 */
async function packageNames(needs) {
  const { output } = await run('apt-cache', ['pkgnames', 'lib'], { capture: true })
  const known = new Set(output.split('\n'))
  return needs.map((need) => need.packages.find((name) => known.has(name)) ?? lastOf(need.packages))
}

/** @param {readonly string[]} names */
function lastOf(names) {
  return names[names.length - 1] ?? ''
}
