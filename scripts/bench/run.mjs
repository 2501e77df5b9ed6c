// Measures the built app beside the least an Electron app can do, in one run and on one machine:
// the ratios are what can be compared. `--write` keeps the figures in docs/performance.md; names of groups measure only
// those: `npm run bench -- log`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../places.mjs'
import { finishWith, PlainFailure } from '../processes.mjs'
import { findRuntime } from '../runtime.mjs'
import {
  measureArchive,
  measureBoard,
  measurePaper,
  measureSaves,
  measureStart
} from './experiments.mjs'
import { table } from './figures.mjs'
import { CONTACTS, measureLog } from './log.mjs'

/** @type {Record<string, (runtime: import('../runtime.mjs').Runtime, data: string) => Promise<import('./figures.mjs').Figure[]>>} */
const groups = {
  start: measureStart,
  saves: measureSaves,
  board: measureBoard,
  shortPaper: (runtime, data) => measurePaper(runtime, data, 20),
  longPaper: (runtime, data) => measurePaper(runtime, data, 200),
  log: (runtime, data) => measureLog(runtime, data, CONTACTS),
  archive: measureArchive
}
const named = process.argv.slice(2).filter((word) => word !== '--write')

await finishWith(async () => {
  const unknown = named.find((name) => !Object.hasOwn(groups, name))
  if (named.length > 0 && process.argv.includes('--write'))
    throw new PlainFailure('Only a whole run is kept.')
  if (unknown !== undefined)
    throw new PlainFailure(`${unknown} is none of: ${Object.keys(groups).join(', ')}`)
  const chosen = Object.entries(groups).filter(
    ([name]) => named.length === 0 || named.includes(name)
  )
  const runtime = await findRuntime()
  const folder = mkdtempSync(join(tmpdir(), 'plans-'))
  try {
    const figures = []
    for (const [name, measure] of chosen)
      figures.push(...(await measure(runtime, join(folder, name))))
    report(runtime, table(figures))
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/**
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {string} figures
 */
function report(runtime, figures) {
  const day = new Date().toISOString().slice(0, 10)
  const processors = cpus()
  const machine = `${processors.length} processors (${processors[0]?.model.trim()}), ${process.platform}`
  const text = `${day}, ${machine}, Electron ${runtime.version}\n\n${figures}\n`
  console.log(text)
  if (process.argv.includes('--write')) keep(text)
}

/** @param {string} text takes the place of the run kept before */
function keep(text) {
  const file = join(projectFolder, 'docs', 'performance.md')
  const heading = '## The last whole run'
  const before = readFileSync(file, 'utf8').split(heading)[0]?.trimEnd()
  writeFileSync(file, `${before}\n\n${heading}\n\n${text}`)
}
