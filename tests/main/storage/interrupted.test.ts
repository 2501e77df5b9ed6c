import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentOf, goodBackups, openAfterwards } from './afterwards'
import { readSteps, step } from './model'
import { makeOlderDatabase, makeOlderPlan } from './olderPlan'
import { newFolder, openAt } from './openPlan'
import { bundleProgram } from './program'
import { seeded } from './powerCut'
import { type Cut, cutPower, filesBelow, record, whyNoTrace } from './recording'

const soak = process.env['SOAK'] === '1'
const IMAGES = soak ? 2_000 : 500
const KILLS = soak ? 300 : 20
const STEPS = 24
const why = whyNoTrace()

let worker = ''
beforeAll(async () => {
  const bundle = await bundleProgram('worker')
  worker = bundle.file
  return bundle.remove
})

/** Something that must happen wholly or not at all, and how to see which. */
type Scenario = {
  name: string
  /** Fills a folder with what there is before; answers with the program's arguments. */
  prepare: (folder: string) => Promise<string[]>
  /** Throws unless the folder holds one of the two; `done` when the program said that it was done. */
  check: (place: string, acknowledged: number) => void
}

async function makePlan(folder: string): Promise<void> {
  const { plan, api } = openAt(folder)
  for (let n = 0; n < STEPS; n++) await step(api, n)
  await plan.close()
  fs.rmSync(path.join(folder, 'backups'), { recursive: true, force: true })
}

/** What a folder holds once it was opened, as text. */
const contentAt = (place: string) => openAfterwards(place, contentOf)

function contentOfCopy(prepare: (folder: string) => void): string {
  const folder = newFolder()
  prepare(folder)
  return contentAt(folder)
}

function migration(version: number): Scenario {
  let expected: string | undefined
  return {
    name: `bringing a plan of schema ${version} up to date`,
    prepare: async (folder) => {
      makeOlderPlan(folder, version)
      return ['migrate', folder]
    },
    check: (place) => {
      expected ??= contentOfCopy((folder) => makeOlderPlan(folder, version))
      expect(contentAt(place)).toBe(expected)
      expect(goodBackups(place).map(({ reason }) => reason)).toEqual(['migration'])
    }
  }
}

function restoring(): Scenario {
  let [before, after] = ['', '']
  return {
    name: 'restoring a backup',
    prepare: async (folder) => {
      await makePlan(folder)
      before = contentAt(folder)
      const backup = path.join(newFolder(), 'chosen.csbackup')
      makeOlderDatabase(backup, 3, 'DELETE')
      after = contentOfCopy((empty) => makeOlderPlan(empty, 3))
      return ['restore', folder, backup]
    },
    check: (place, acknowledged) => {
      const held = contentAt(place)
      if (held !== before && held !== after) throw new Error('A mixture of two plans')
      if (acknowledged > 0) expect(held === after).toBe(true)
      const kept = goodBackups(place).filter(({ reason }) => reason === 'restore')
      expect(kept.map(({ counts }) => counts['policies'])).toEqual(held === after ? [12] : [])
    }
  }
}

function backingUp(): Scenario {
  return {
    name: 'making backups',
    prepare: async (folder) => {
      await makePlan(folder)
      return ['backup', folder, '3']
    },
    check: (place, acknowledged) => {
      const steps = openAfterwards(place, readSteps)
      expect(steps).toBeGreaterThanOrEqual(STEPS + acknowledged)
      expect(goodBackups(place).length).toBeGreaterThanOrEqual(acknowledged)
    }
  }
}

const scenarios = [migration(1), migration(3), restoring(), backingUp()]

describe.each(scenarios)('$name', { timeout: 3_600_000 }, ({ prepare, check }) => {
  it.skipIf(why)(`is done or not done when the power is cut, in ${IMAGES} images`, async () => {
    const folder = newFolder()
    const args = await prepare(folder)
    const before = filesBelow(folder)
    const events = record(worker, args, folder)
    const reached = new Set<number>()
    const look = ({ image, acknowledged }: Cut) => {
      check(image, acknowledged)
      reached.add(acknowledged)
    }
    expect(cutPower({ events, folder, before, images: IMAGES, seed: 3, check: look })).toBe(IMAGES)
    expect(reached.size).toBeGreaterThan(1)
  })

  it(`is done or not done when the app is killed, ${KILLS} times`, async () => {
    const template = newFolder()
    const [what = '', , ...more] = await prepare(template)
    const random = seeded(11)
    let [killed, length] = [0, 1_000]
    for (let round = 0; killed < KILLS; round++) {
      const folder = newFolder()
      fs.cpSync(template, folder, { recursive: true })
      // Half of a run passes before it touches the folder. The computer is busier at one time than at another.
      const patience = length * (0.4 + 0.6 * random())
      const said = await runFor(patience, [worker, what, folder, ...more])
      if (said.killed) killed += 1
      length = said.killed ? length * 1.02 : said.took
      check(folder, said.acknowledged)
      fs.rmSync(folder, { recursive: true, force: true })
      if (round > 20 + KILLS * 5) throw new Error('The program ends before it can be killed')
    }
  })
})

/** Runs a program and kills it after so many milliseconds, unless it ended before. */
async function runFor(milliseconds: number, args: string[]) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const began = performance.now()
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  clearTimeout(timer)
  const acknowledged = Math.max(0, ...[...said.matchAll(/^ACK (\d+)$/gm)].map(([, n]) => Number(n)))
  return { killed: signal === 'SIGKILL', acknowledged, took: performance.now() - began }
}
