import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answers, failure, MORNING, value } from '../../support/app'
import { goodBackups } from './afterwards'
import { newFolder, newPolicy, openAt, type Opened } from './openPlan'

const DAY = 86_400_000

async function begun(folder: string, options = {}): Promise<Opened> {
  const opened = openAt(folder, options)
  value(await opened.api.businessProfile.start(answers))
  return opened
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a backup', () => {
  it('is made, verified and listed with what it holds', async () => {
    const folder = newFolder()
    const { api, plan } = await begun(folder)
    value(await api.policies.create(newPolicy('Returns')))
    const made = value(await api.backups.make())
    expect(made).toMatchObject({ reason: 'owner', businessName: 'Café Lipa', madeAt: MORNING })
    expect(made.counts).toMatchObject({ businessProfile: 1, policies: 1, vision: 0 })
    expect(value(await api.backups.list())).toEqual([made])
    const [name] = fs.readdirSync(path.join(folder, 'backups'))
    expect(name).toBe('2026-01-05T09-00-00Z-000001-owner.csbackup')
    const file = path.join(folder, 'backups', name ?? '')
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    // A single file that opens from a disk that cannot be written.
    expect([...fs.readFileSync(file).subarray(18, 20)]).toEqual([1, 1])
    expect(goodBackups(folder)).toHaveLength(1)
    await plan.close()
  })

  it('is made when the app ends, but only when something was written since the last', async () => {
    const folder = newFolder()
    const first = await begun(folder)
    await first.plan.close()
    expect(goodBackups(folder).map(({ reason }) => reason)).toEqual(['quit'])
    await openAt(folder).plan.close()
    expect(goodBackups(folder)).toHaveLength(1)
  })

  it('is made when work rests, a quarter of an hour after it began', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const folder = newFolder()
    const { api, plan } = await begun(folder)
    for (let minute = 0; minute < 14; minute++) {
      value(await api.policies.create(newPolicy(`Policy ${minute}`)))
      vi.advanceTimersByTime(60_000)
    }
    expect(value(await api.backups.list())).toEqual([])
    vi.advanceTimersByTime(61_000)
    await vi.waitFor(async () => expect(value(await api.backups.list())).toHaveLength(1))
    expect(value(await api.backups.list())[0]).toMatchObject({
      reason: 'quiet',
      counts: { policies: 14 }
    })
    await plan.close()
  })

  it('is made at the start when the last is older than a day and work went on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const folder = newFolder()
    const first = await begun(folder)
    value(await first.api.backups.make())
    value(await first.api.policies.create(newPolicy('Returns')))
    first.plan.own.demand().open.db.close()
    await first.plan.close().catch(() => undefined)
    const second = openAt(folder, { at: '2026-01-06T10:00:00.000Z' })
    vi.advanceTimersByTime(10_001)
    await vi.waitFor(async () => expect(value(await second.api.backups.list())).toHaveLength(2))
    expect(value(await second.api.backups.list())[0]).toMatchObject({ reason: 'start' })
    await second.plan.close()
  })

  it('holds what was written while it was made, and work is not held up', async () => {
    const folder = newFolder()
    const { api, plan } = await begun(folder)
    for (let n = 0; n < 20; n++) {
      const making = api.backups.make()
      for (let edit = 0; edit < 10; edit++)
        value(await api.policies.create(newPolicy(`Policy ${n}-${edit}`)))
      value(await making)
    }
    for (const { counts, changeSeq } of goodBackups(folder)) {
      // Every change makes one policy, but those of the beginning: the profile, its topics and its channels.
      const { businessProfile = 0, themes = 0, contactChannels = 0 } = counts
      expect(counts['policies']).toBe(changeSeq - businessProfile - themes - contactChannels)
    }
    await plan.close()
  })

  it('that is being made does not keep the app from ending, and leaves no half of one', async () => {
    const folder = newFolder()
    const { api, plan } = await begun(folder)
    for (let n = 0; n < 20; n++)
      value(
        await api.policies.createMany(
          Array.from({ length: 100 }, (_, m) => newPolicy(`Policy ${n}-${m}`))
        )
      )
    const making = api.backups.make()
    await Promise.all([making, plan.close()])
    expect(fs.readdirSync(path.join(folder, 'backups')).join()).not.toContain('partial')
    const again = openAt(folder)
    expect(value(await again.api.policies.list())).toHaveLength(2_000)
    await again.plan.close()
    expect(goodBackups(folder).length).toBeGreaterThan(0)
  })

  it('is thinned out over a year, and its file goes with it', async () => {
    const folder = newFolder()
    const { api, plan, later } = await begun(folder)
    for (let n = 0; n < 60; n++) {
      value(await api.policies.create(newPolicy(`Policy ${n}`)))
      value(await api.backups.make())
      later(6.5 * DAY)
    }
    const backups = value(await api.backups.list())
    expect(backups.length).toBeLessThan(25)
    expect(backups.length).toBeGreaterThan(14)
    const files = fs.readdirSync(path.join(folder, 'backups'))
    expect(files.filter((name) => name.endsWith('.csbackup'))).toHaveLength(backups.length)
    await plan.close()
  })

  it('is found again when the manifest is lost, and copies of a synchroniser are listed', async () => {
    const folder = newFolder()
    const { api, plan } = await begun(folder)
    value(await api.backups.make())
    const place = path.join(folder, 'backups')
    const own = '2026-01-05T09-00-00Z-000001-owner.csbackup'
    fs.rmSync(path.join(place, 'manifest.jsonl'))
    fs.copyFileSync(path.join(place, own), path.join(place, 'Lipa-PC1.csbackup'))
    fs.writeFileSync(path.join(place, 'broken.csbackup'), 'no backup')
    const listed = value(await api.backups.list())
    expect(listed.map(({ reason, businessName }) => [reason, businessName])).toEqual([
      ['owner', 'Café Lipa'],
      ['owner', 'Café Lipa']
    ])
    expect(listed[0]?.madeAt).toBe(MORNING)
    await plan.close()
  })
})

describe('a backup copy', () => {
  it('is written whole where the owner says, and is a backup to restore from', async () => {
    const chosen = path.join(newFolder(), 'Café Lipa 2026-01-05.csbackup')
    const { api, plan } = await begun(newFolder(), { savePath: chosen })
    expect(value(await api.backups.saveCopy())).toBe(true)
    expect(fs.readdirSync(path.dirname(chosen))).toEqual([path.basename(chosen)])
    await plan.close()
    const other = openAt(newFolder(), { openPath: chosen })
    const preview = value(await other.api.backups.choose())
    expect(preview).toMatchObject({ businessName: 'Café Lipa', madeAt: null })
    value(await other.api.backups.restore({ token: preview?.token ?? '' }))
    expect(other.plan.state()).toMatchObject({ businessName: 'Café Lipa', firstRun: false })
    await other.plan.close()
  })

  it('is not written when the owner thinks better of it, or where nothing can be written', async () => {
    const opened = await begun(newFolder())
    expect(value(await opened.api.backups.saveCopy())).toBe(false)
    opened.dialogs.savePath = path.join(newFolder(), 'no', 'such', 'folder', 'copy.csbackup')
    expect(failure(await opened.api.backups.saveCopy())).toEqual({
      code: 'read-only',
      reason: 'place'
    })
    await opened.plan.close()
  })
})
