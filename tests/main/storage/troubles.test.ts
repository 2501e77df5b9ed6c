import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openForCommandLine } from '../../../src/main/plan'
import { SAMPLE_NOW } from '../../../src/shared/sample/samplePlan'
import { answers, failure, value } from '../../support/app'
import { contentOf } from './afterwards'
import { newFolder, newPolicy, openAt } from './openPlan'
import { bundleProgram } from './program'

/** Each waits two seconds for the other process, as the app does. */
const ROUNDS = process.env['SOAK'] === '1' ? 100 : 2
const DATABASE = 'db-000001.sqlite'
let worker = ''
beforeAll(async () => {
  const bundle = await bundleProgram('worker')
  worker = bundle.file
  return bundle.remove
})

/** A plan with a policy and one backup that holds it, closed. */
async function madePlan(): Promise<string> {
  const folder = newFolder()
  const { api, plan } = openAt(folder)
  value(await api.businessProfile.start(answers))
  value(await api.policies.create(newPolicy('Returns')))
  await plan.close()
  return folder
}

function spoil(folder: string): void {
  const file = path.join(folder, DATABASE)
  const bytes = fs.readFileSync(file)
  fs.writeFileSync(file, bytes.fill(0xab, 4_096, 12_288))
}

describe('a damaged plan', () => {
  it('says so and offers the last good backup, which brings everything back', async () => {
    const folder = await madePlan()
    spoil(folder)
    const broken = fs.readFileSync(path.join(folder, DATABASE))
    const { api, plan } = openAt(folder)
    expect(plan.state()).toEqual({
      state: 'trouble',
      trouble: 'damaged',
      writtenBy: null,
      backups: 1,
      folder
    })
    expect(failure(await api.policies.list()).code).toBe('damaged')
    expect(failure(await api.backups.make()).code).toBe('damaged')
    expect(value(await api.start.retry())).toMatchObject({ trouble: 'damaged' })
    expect(fs.readdirSync(path.join(folder, 'damaged'))).toHaveLength(1)
    expect(value(await api.start.lookOnly())).toMatchObject({ readOnly: true })
    expect(value(await api.policies.list())).toHaveLength(1)
    expect(failure(await api.policies.create(newPolicy('No'))).code).toBe('read-only')

    const [backup] = value(await api.backups.list())
    value(await api.backups.restore({ token: backup?.token ?? '' }))
    expect(plan.state()).toMatchObject({ readOnly: false, businessName: 'Café Lipa' })
    value(await api.policies.create(newPolicy('Yes')))
    await plan.close()
    const [kept = '', ...others] = fs.readdirSync(path.join(folder, 'damaged'))
    expect(others).toEqual([])
    expect(fs.readFileSync(path.join(folder, 'damaged', kept, DATABASE)).equals(broken)).toBe(true)
  })

  it('is stopped at once when the damage shows while it is open, and a copy is kept first', async () => {
    const folder = await madePlan()
    const { api, plan, events } = openAt(folder)
    const { db } = plan.store()
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('cache_size = 0')
    const pages = fs.statSync(path.join(folder, DATABASE)).size / 4_096
    const opened = fs.openSync(path.join(folder, DATABASE), 'r+')
    for (let page = 1; page < pages; page++)
      fs.writeSync(opened, Buffer.alloc(4_096, 0xab), 0, 4_096, page * 4_096)
    fs.fsyncSync(opened)
    db.pragma('shrink_memory')
    const refused = failure(await api.policies.create(newPolicy('No')))
    fs.closeSync(opened)
    expect(refused.code).toBe('damaged')
    expect(plan.state()).toMatchObject({ state: 'trouble', trouble: 'damaged', backups: 1 })
    expect(events.at(-1)?.[0]).toBe('start')
    expect(fs.readdirSync(path.join(folder, 'damaged'))).toHaveLength(1)
    expect(value(await api.start.retry())).toMatchObject({ trouble: 'damaged' })
    await plan.close()
  })

  it('has its indexes built anew when they alone are wrong', async () => {
    const folder = await madePlan()
    const before = openAt(folder)
    const content = contentOf(before.plan.store().db)
    const { db } = before.plan.store()
    const root = db
      .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'changesOfRecord'`)
      .pluck()
      .get() as number
    await before.plan.close()
    const file = path.join(folder, DATABASE)
    const bytes = fs.readFileSync(file)
    const word = bytes.indexOf('policies', (root - 1) * 4_096)
    bytes.write('polices!', word)
    fs.writeFileSync(file, bytes)
    const { plan, reports } = openAt(folder)
    expect(plan.state()).toMatchObject({ state: 'ready', readOnly: false })
    expect(contentOf(plan.store().db)).toBe(content)
    expect(fs.readdirSync(path.join(folder, 'damaged'))).toHaveLength(1)
    expect(reports).toEqual([])
    await plan.close()
  })
})

describe('a plan whose file is gone', () => {
  it('is never begun anew in silence, and comes back from a backup', async () => {
    const folder = await madePlan()
    fs.rmSync(path.join(folder, DATABASE))
    const { api, plan } = openAt(folder)
    expect(plan.state()).toMatchObject({ trouble: 'missing', backups: 1 })
    expect(value(await api.start.retry())).toMatchObject({ trouble: 'missing' })
    const [backup] = value(await api.backups.list())
    value(await api.backups.restore({ token: backup?.token ?? '' }))
    expect(value(await api.policies.list())).toHaveLength(1)
    await plan.close()
  })
})

describe('a plan that is open in another process', () => {
  it(
    'is refused, and is there once that process has gone, however it went',
    { timeout: 3_600_000 },
    async () => {
      const folder = newFolder()
      for (let round = 0; round < ROUNDS; round++) {
        const child = spawn(process.execPath, [worker, 'save', folder, '100000'], {
          stdio: ['ignore', 'pipe', 'inherit']
        })
        const closed = once(child, 'close')
        await once(child.stdout, 'data')
        const { plan } = openAt(folder)
        expect(plan.state()).toMatchObject({ state: 'trouble', trouble: 'in-use' })
        child.kill('SIGKILL')
        await closed
        expect(plan.own.retry()).toBeUndefined()
        expect(plan.state()).toMatchObject({ state: 'ready', readOnly: false })
        await plan.close()
      }
    }
  )
})

describe('the sample', () => {
  it('is made anew, is always at the same morning, and leaves the owner’s plan alone', async () => {
    const folder = await madePlan()
    const { api, plan, later } = openAt(folder)
    const content = contentOf(plan.store().db)
    later(400 * 86_400_000)
    expect(value(await api.start.openSample())).toEqual({
      state: 'ready',
      sample: true,
      hasOwnPlan: true,
      readOnly: false,
      firstRun: false,
      today: '2026-01-05',
      businessName: 'Linden Row Cleaning'
    })
    expect(plan.store().clock.now().toISOString()).toBe(SAMPLE_NOW)
    expect(value(await api.changes.steps())).toEqual({ undo: null, redo: null })
    const policies = value(await api.policies.list())
    const most = Math.max(...policies.map(({ number }) => number))
    const made = value(await api.policies.create(newPolicy('Mine')))
    expect(made.number).toBe(most + 1)
    value(await api.policies.remove({ id: policies[0]?.id ?? '' }))
    expect(value(await api.start.openSample())).toMatchObject({ sample: true })
    expect(value(await api.policies.list())).toEqual(policies)
    expect(value(await api.start.leaveSample())).toMatchObject({ businessName: 'Café Lipa' })
    expect(contentOf(plan.store().db)).toBe(content)
    expect(fs.existsSync(path.join(folder, 'sample'))).toBe(false)
    await plan.close()
  })

  it('opens also where the owner’s plan cannot', async () => {
    const folder = await madePlan()
    const first = openAt(folder)
    const { api, plan } = openAt(folder)
    expect(plan.state()).toMatchObject({ trouble: 'in-use' })
    expect(value(await api.start.openSample())).toMatchObject({ sample: true })
    expect(value(await api.start.leaveSample())).toMatchObject({ trouble: 'in-use' })
    await plan.close()
    await first.plan.close()
  })

  it('that cannot be made anew leaves the window with the owner’s plan, and says so', async () => {
    let isFull = false
    const language = () => {
      if (isFull) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
      return 'en' as const
    }
    const { api, plan, events } = openAt(await madePlan(), { language })
    value(await api.start.openSample())
    isFull = true
    expect(failure(await api.start.openSample()).code).toBe('disk-full')
    expect(events.at(-1)).toEqual(['start', plan.state()])
    expect(plan.state()).toMatchObject({ sample: false, businessName: 'Café Lipa' })
    await plan.close()
  })
})

describe('the command line', () => {
  const options = (folder: string) => ({
    folder,
    appVersion: '0.1.0',
    now: () => new Date(),
    ports: { chooseLogo: async () => undefined },
    language: () => 'en' as const,
    report: () => undefined,
    mayBegin: false
  })

  it('opens a plan by the same rules and begins none by looking', async () => {
    const folder = await madePlan()
    const plan = await openForCommandLine(options(folder))
    expect(plan.records().profile()?.name).toBe('Café Lipa')
    await expect(openForCommandLine(options(folder))).rejects.toThrow('in-use')
    await plan.close()
    const nowhere = path.join(newFolder(), 'nowhere')
    await expect(openForCommandLine(options(nowhere))).rejects.toThrow('not-found')
    expect(fs.existsSync(nowhere)).toBe(false)
    spoil(folder)
    await expect(openForCommandLine(options(folder))).rejects.toThrow('damaged')
  })
})
