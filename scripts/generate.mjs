import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadGenerator } from './generate/load.mjs'
import { prepareAndRun } from './prepare.mjs'
import { PlainFailure } from './processes.mjs'

/** Numbers of a year end there. */
const MOST = 900_000
const usage = 'npm run generate -- --contacts 100000 --data <folder> [--seed <text>]'

await prepareAndRun({ forTests: false }, async () => {
  const { folder, contacts, seed } = readArguments()
  const { isFree, writePlan } = await loadGenerator()
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
