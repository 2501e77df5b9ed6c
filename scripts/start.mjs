import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { hasDisplay, switchesWithoutWindow } from './display.mjs'
import { projectFolder } from './places.mjs'
import { prepareAndRun } from './prepare.mjs'
import { run } from './processes.mjs'
import { findRuntime } from './runtime.mjs'

/** What is printed where no window can be opened: file name below demo/, document, language. */
const demonstration = [
  ['plan-en.pdf', 'plan', 'en'],
  ['plan-pt-BR.pdf', 'plan', 'pt-BR'],
  ['plan-pl.pdf', 'plan', 'pl'],
  ['plan-sl.pdf', 'plan', 'sl'],
  ['staff-en.pdf', 'staff', 'en'],
  ['vision-poster-en.pdf', 'vision-poster', 'en']
]

const args = process.argv.slice(2)

await prepareAndRun({ forTests: false }, async () => {
  await buildIfStale()
  const runtime = await findRuntime()
  if (!opensWindow()) return startApp(runtime, switchesWithoutWindow(), args)
  if (hasDisplay()) return startApp(runtime, [], args)
  if (args.length === 0) return printDemonstration(runtime)
  console.error('There is no display, so no window can be opened. Without one:')
  console.error('npm start -- print plan --data <folder> --out plan.pdf')
  return 1
})

/** Everything that starts with a verb, right or wrong, is answered without a window. */
function opensWindow() {
  const asksForWords = args.some((word) => ['--help', '-h', '--version'].includes(word))
  return !asksForWords && !/^[a-z]+$/.test(args[0] ?? '')
}

/**
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {readonly string[]} switches Chromium's, before the app's folder
 * @param {readonly string[]} argumentsOfApp
 * @returns {Promise<number>} the app's exit code
 */
async function startApp({ executable, args: always }, switches, argumentsOfApp) {
  const all = [...always, ...switches, projectFolder, ...argumentsOfApp]
  // Paths given to `npm start -- …` are meant from where it was typed.
  return (await run(executable, all, { folder: process.env['INIT_CWD'] ?? process.cwd() })).code
}

/**
 * The app's main job without a window.
 *
 * @param {import('./runtime.mjs').Runtime} runtime
 * @returns {Promise<number>}
 */
async function printDemonstration({ executable, args: always }) {
  console.log('There is no display, so no window can be opened. Printing the sample plan instead:')
  mkdirSync(join(projectFolder, 'demo'), { recursive: true })
  let worst = 0
  for (const [name = '', document = '', language = ''] of demonstration) {
    const file = join('demo', name)
    const printing = ['print', document, '--sample', '--language', language, '--out', file]
    const all = [...always, ...switchesWithoutWindow(), projectFolder, ...printing]
    const { code, output } = await run(executable, all, { capture: true })
    console.log(code === 0 ? file : `${output}${file} could not be printed.`)
    worst = Math.max(worst, code)
  }
  return worst
}
