import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { onSomeDisplay } from './display.mjs'
import { projectFolder } from './places.mjs'
import { prepareAndRun } from './prepare.mjs'
import { run } from './processes.mjs'

const args = process.argv.slice(2)

await prepareAndRun({ forTests: true }, async () => {
  await buildIfStale()
  const script = join(projectFolder, 'scripts', 'bench', 'run.mjs')
  return (await run(...onSomeDisplay(process.execPath, [script, ...args]))).code
})
