import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepareAndRun } from './prepare.mjs'
import { PlainFailure } from './processes.mjs'

/** Numbers of a year end there. */
const MOST = 900_000
const usage = 'npm run generate -- --contacts 100000 --data <folder> [--seed <text>]'

await prepareAndRun({ forTests: false }, async () => {
  const { folder, contacts, seed } = readArguments()
  const { isFree, writePlan } = await loadWriter()
  if (!isFree(folder)) throw new PlainFailure(`There is a plan in ${folder} already.`)
  const started = performance.now()
  const written = writePlan(folder, contacts, seed)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`${written} contacts in ${folder}, seed ${seed}, in ${seconds} s`)
  return 0
})

/** What was asked for; paths are meant from where it was typed. */
function readArguments() {
  const { contacts: number, data, seed } = readOptions()
  const contacts = Number(number)
  if (data === undefined || !Number.isInteger(contacts) || contacts < 0 || contacts > MOST)
    throw new PlainFailure(usage)
  const from = process.env['INIT_CWD'] ?? process.cwd()
  return { folder: resolve(from, data), contacts, seed }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        contacts: { type: 'string', default: '100000' },
        data: { type: 'string' },
        seed: { type: 'string', default: '1' }
      }
    }).values
  } catch {
    throw new PlainFailure(usage)
  }
}

/**
 * The generator is written in TypeScript against the app's own modules; Vite reads them as it does for the app.
 *
 * @returns {Promise<typeof import('./generate/write.ts')>}
 */
async function loadWriter() {
  const { runnerImport } = await import('vite')
  const { facts } = await import('../build.facts.ts')
  const file = fileURLToPath(new URL('generate/write.ts', import.meta.url))
  const { module } = await runnerImport(file, {
    configFile: false,
    logLevel: 'error',
    define: facts()
  })
  return module
}
