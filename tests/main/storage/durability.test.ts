import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import SQLite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { value } from '../../support/app'
import { openAfterwards } from './afterwards'
import { readSteps } from './model'
import { newFolder, newPolicy, openAt } from './openPlan'
import { bundleProgram } from './program'

const soak = process.env['SOAK'] === '1'
const KILLS = soak ? 500 : 200
/** Kills a plan survives before a new one begins, so that none grows so large that it writes slowly. */
const KILLS_A_FOLDER = 25
const LANES = 2

let worker = ''
beforeAll(async () => {
  const bundle = await bundleProgram('worker')
  worker = bundle.file
  return bundle.remove
})

describe('a commit', () => {
  const pragma = (db: SQLite.Database, name: string) => db.pragma(name, { simple: true })

  it('waits for the disk: synchronous is FULL after opening, after the first write and after opening again', async () => {
    const folder = newFolder()
    for (const _time of ['first', 'second']) {
      const { api, plan } = openAt(folder)
      const { db } = plan.store()
      expect(pragma(db, 'synchronous')).toBe(2)
      value(await api.policies.create(newPolicy('Returns')))
      expect(pragma(db, 'synchronous')).toBe(2)
      await plan.close()
    }
  })

  it('is kept in the way safety demands, setting by setting', async () => {
    const { plan } = openAt(newFolder())
    const { db } = plan.store()
    const settings = {
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      fullfsync: 1,
      checkpoint_fullfsync: 1,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      secure_delete: 1,
      temp_store: 2,
      wal_autocheckpoint: 1_000,
      journal_size_limit: 4_194_304,
      application_id: 0x52454755
    }
    for (const [name, kept] of Object.entries(settings))
      expect([name, pragma(db, name)]).toEqual([name, kept])
    await plan.close()
  })

  it('is made by an SQLite without the known damage to journals', () => {
    const version = new SQLite(':memory:').prepare('SELECT sqlite_version()').pluck().get()
    const [major = 0, minor = 0, patch = 0] = String(version).split('.').map(Number)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_053_004)
  })
})

describe('a plan whose process is killed while it writes', () => {
  it(
    `opens by itself with every acknowledged write, ${KILLS} times`,
    { timeout: 3_600_000 },
    async () => {
      const counts = await Promise.all(
        Array.from({ length: LANES }, (_, lane) => killAgainAndAgain(KILLS / LANES, lane))
      )
      const kills = counts.reduce((sum, lane) => sum + lane.kills, 0)
      const steps = counts.reduce((sum, lane) => sum + lane.steps, 0)
      console.log(`${kills} kills, ${steps} acknowledged writes, none lost`)
      expect(kills).toBe(KILLS)
      expect(steps).toBeGreaterThan(KILLS)
    }
  )
})

async function killAgainAndAgain(times: number, lane: number) {
  let [steps, folder] = [0, '']
  let before = 0
  for (let kill = 0; kill < times; kill++) {
    if (kill % KILLS_A_FOLDER === 0) {
      folder = newFolder()
      before = 0
    }
    // A spread of moments, the same in every run: from while it opens to well into writing.
    const patience = ((kill * 37 + lane * 61) % 120) - 5
    const acknowledged = await runAndKill(folder, patience)
    const held = stepsAfter(folder)
    const least = Math.max(before, acknowledged)
    if (held < least || held > least + 1)
      throw new Error(`Kill ${kill}: ${acknowledged} acknowledged, ${before} before, ${held} there`)
    steps += held - before
    before = held
  }
  return { kills: times, steps }
}

/** Lets a worker write and kills it so many milliseconds after it began; answers with its last acknowledged step. */
async function runAndKill(folder: string, patience: number): Promise<number> {
  const child = spawn(process.execPath, [worker, 'save', folder, '100000'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (!said.includes('READY') && `${said}${text}`.includes('READY')) killIn(child, patience)
    said += text
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`The worker ended by itself: ${code}`)
  return Math.max(0, ...[...said.matchAll(/^ACK (\d+)$/gm)].map(([, n]) => Number(n)))
}

function killIn(child: ChildProcess, milliseconds: number): void {
  if (milliseconds <= 0) child.kill('SIGKILL')
  else setTimeout(() => child.kill('SIGKILL'), milliseconds)
}

function stepsAfter(place: string): number {
  const steps = openAfterwards(place, readSteps)
  expect(fs.readdirSync(place).filter((name) => path.extname(name) === '.partial')).toEqual([])
  return steps
}
