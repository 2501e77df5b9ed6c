// Measures the built app beside the least an Electron app can do, in one run and on one machine:
// the ratios are what can be compared. `--write` keeps the figures in docs/performance.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../places.mjs'
import { finishWith } from '../processes.mjs'
import { findRuntime } from '../runtime.mjs'
import {
  measureArchive,
  measureBoard,
  measurePaper,
  measureSaves,
  measureStart
} from './experiments.mjs'
import { table } from './figures.mjs'

await finishWith(async () => {
  const runtime = await findRuntime()
  const folder = mkdtempSync(join(tmpdir(), 'plans-'))
  try {
    const figures = [
      ...(await measureStart(runtime, join(folder, 'start'))),
      ...(await measureSaves(runtime, join(folder, 'saves'))),
      ...(await measureBoard(runtime, join(folder, 'board'))),
      ...(await measurePaper(runtime, join(folder, 'short'), 20)),
      ...(await measurePaper(runtime, join(folder, 'long'), 200)),
      ...(await measureArchive(runtime))
    ]
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
