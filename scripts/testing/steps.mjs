import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../build.mjs'
import { onSomeDisplay } from '../display.mjs'
import { projectFolder, scratchFolder } from '../places.mjs'
import { run, runTool } from '../processes.mjs'
import { findRuntime } from '../runtime.mjs'
import { tallyVitest } from './tally.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {'static' | 'suite'} kind a static step that fails ends the run; a suite does not
 * @property {(files: readonly string[]) => Promise<import('./tally.mjs').Tally>} run a suite runs these test files only, if any are named
 */

// The native compiler does not notice that a catalogue or a script changed: everything is checked each time.
export const types = check('types', () => runTool('tsc', ['-b', '--force'], { capture: true }))

export const lint = check('lint', () =>
  runTool('oxlint', ['--type-aware', '--deny-warnings'], { capture: true })
)

export const format = check('format', () =>
  runTool('prettier', ['--check', '.', '--log-level', 'warn'], { capture: true })
)

export const deadCode = check('dead code', () => runTool('knip', [], { capture: true }))

/** Style declarations, design tokens and icons are written by scripts: what is kept must be theirs. */
export const generated = check('generated files', async () => {
  /** @type {import('../processes.mjs').Outcome} */
  let sum = { code: 0, output: '' }
  for (const name of ['styles', 'tokens', 'icons']) {
    const script = join(projectFolder, 'scripts', `${name}.mjs`)
    const { code, output } = await run(process.execPath, [script, '--check'], { capture: true })
    sum = { code: sum.code || code, output: sum.output + output }
  }
  return sum
})

export const application = check('build', () => build({ capture: true }))

/** Rules, storage and migrations, documents, screens without a browser. */
export const unit = suite('unit, storage, documents', (files) =>
  runVitest(['node', 'screen'], files, {})
)

export const endToEnd = suite('end to end', (files) => runInElectron(files, {}))

/** The same suites at full counts: the whole matrix of screens, 500 kills, the power cuts. */
export const soak = [
  suite('soak: storage, documents', (files) => runVitest(['node'], files, { SOAK: '1' })),
  suite('soak: end to end', (files) => runInElectron(files, { SOAK: '1' }))
]

/**
 * @param {string} name
 * @param {() => Promise<import('../processes.mjs').Outcome>} tool
 * @returns {Step}
 */
function check(name, tool) {
  return {
    name,
    kind: 'static',
    async run() {
      const { code, output } = await tool()
      if (code !== 0) console.log(output)
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
    }
  }
}

/**
 * @param {string} name
 * @param {Step['run']} runSuite
 * @returns {Step}
 */
function suite(name, runSuite) {
  return { name, kind: 'suite', run: runSuite }
}

/**
 * Finds the runtime first, so that a download is no part of any test's time.
 *
 * @param {readonly string[]} files
 * @param {NodeJS.ProcessEnv} environment
 */
async function runInElectron(files, environment) {
  const { folder } = await findRuntime()
  const withRuntime = { ...environment, ELECTRON_OVERRIDE_DIST_PATH: folder }
  return runVitest(['e2e'], files, withRuntime, onSomeDisplay)
}

/**
 * @param {readonly string[]} projects of vitest.config.ts
 * @param {readonly string[]} files all of them when none is named
 * @param {NodeJS.ProcessEnv} environment
 * @param {typeof onSomeDisplay} [place] where windows are shown
 */
async function runVitest(
  projects,
  files,
  environment,
  place = (command, args) => [command, [...args]]
) {
  mkdirSync(scratchFolder, { recursive: true })
  const report = join(scratchFolder, `tests-${projects.join('-')}.json`)
  rmSync(report, { force: true })
  const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ]
  const chosen = projects.map((project) => `--project=${project}`)
  const [command, rest] = place(process.execPath, [...args, ...chosen, ...files])
  const { code } = await run(command, rest, { environment })
  return tallyVitest(report, code)
}
