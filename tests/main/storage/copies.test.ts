import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { CannotOpen } from '../../../src/main/storage/opening'
import { openAfterwards } from './afterwards'
import { readSteps } from './model'
import { newFolder } from './openPlan'
import { bundleProgram } from './program'

const COPIES = process.env['SOAK'] === '1' ? 500 : 60

let worker = ''
beforeAll(async () => {
  const bundle = await bundleProgram('worker')
  worker = bundle.file
  return bundle.remove
})

it(
  `opens or refuses ${COPIES} copies a synchroniser took while the plan was written`,
  { timeout: 3_600_000 },
  async () => {
    const folder = newFolder()
    const child = spawn(process.execPath, [worker, 'save', folder, '100000'], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const closed = once(child, 'close')
    await once(child.stdout, 'data')
    child.stdout.resume()
    const copies: string[] = []
    for (let n = 0; n < COPIES; n++) {
      const copy = newFolder()
      const files = fs.readdirSync(folder).filter((name) => !/partial|^lock/.test(name))
      // In one order and the other, with a little time between: no two files are of the same moment.
      for (const name of n % 2 ? files : files.toReversed()) {
        // Not copyFileSync: it waits for ever for the rest of a file that is cut short meanwhile.
        if (fs.statSync(path.join(folder, name)).isFile())
          fs.writeFileSync(path.join(copy, name), fs.readFileSync(path.join(folder, name)))
        await new Promise((resolve) => setTimeout(resolve, n % 20))
      }
      copies.push(copy)
    }
    child.kill('SIGKILL')
    await closed
    const outcomes: Record<string, number> = {}
    for (const copy of copies) {
      const outcome = look(copy)
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    console.log(`${COPIES} copies`, outcomes)
    expect(Object.keys(outcomes).filter((outcome) => !/^(opened|damaged)$/.test(outcome))).toEqual(
      []
    )
  }
)

function look(copy: string): string {
  try {
    openAfterwards(copy, readSteps)
    return 'opened'
  } catch (error) {
    return error instanceof CannotOpen ? error.trouble : String(error)
  }
}
