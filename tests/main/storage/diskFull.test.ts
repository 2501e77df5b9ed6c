import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { answers, failure, value } from '../../support/app'
import { contentOf, goodBackups, openAfterwards } from './afterwards'
import { makeOlderPlan } from './olderPlan'
import { newFolder, newPolicy, openAt } from './openPlan'
import { smallDisk, whyNoDisk } from './smallDisk'

const soak = process.env['SOAK'] === '1'
const LEVELS = soak ? 100 : 25
const why = whyNoDisk()
if (why) console.error(`FULL AND READ-ONLY DISKS ARE NOT TESTED HERE: ${why}`)

const halves = (folder: string) =>
  fs.readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('.partial'))

describe.skipIf(why)('on a full disk', { timeout: 300_000 }, () => {
  it(`a save is refused whole and works again once there is room, at ${LEVELS} levels`, async () => {
    const disk = smallDisk(3_072)
    const { api, plan } = openAt(disk.folder)
    value(await api.businessProfile.start(answers))
    let [count, refused] = [0, 0]
    for (let level = 0; level < LEVELS; level++) {
      plan.settle()
      disk.fillBut(level)
      for (let tries = 0; tries < 30; tries++) {
        const result = await api.policies.create({
          ...newPolicy(`Policy ${level}-${tries}`),
          wording: 'Thirty days. '.repeat(300)
        })
        if (!result.ok) {
          expect(result.failure.code).toBe('disk-full')
          refused += 1
          break
        }
        count += 1
      }
      expect(value(await api.policies.list())).toHaveLength(count)
      expect(plan.store().db.inTransaction).toBe(false)
      disk.free()
      value(await api.policies.create(newPolicy(`Again ${level}`)))
      count += 1
      for (const { id } of value(await api.policies.list()))
        value(await api.policies.remove({ id }))
      count = 0
      plan.store().db.exec('DELETE FROM changes; DELETE FROM steps; VACUUM')
    }
    expect(refused).toBeGreaterThan(LEVELS / 2)
    expect(plan.store().db.pragma('integrity_check', { simple: true })).toBe('ok')
    await plan.close()
  })

  it('the plan opens with everything in it, after a good end and after a sudden one', async () => {
    const disk = smallDisk(3_072)
    const first = openAt(disk.folder)
    value(await first.api.businessProfile.start(answers))
    value(await first.api.policies.create(newPolicy('Returns')))
    await first.plan.close()
    disk.fillBut(0)
    const second = openAt(disk.folder)
    expect(second.plan.state()).toMatchObject({ state: 'ready', businessName: 'Café Lipa' })
    expect(value(await second.api.policies.list())).toHaveLength(1)
    expect(failure(await second.api.policies.create(newPolicy('No room'))).code).toBe('disk-full')
    disk.free()
    value(await second.api.policies.create(newPolicy('Room')))
    // What a sudden end leaves: the files as they are now.
    const copy = newFolder()
    fs.cpSync(disk.folder, copy, { recursive: true })
    await second.plan.close()
    fs.rmSync(disk.folder, { recursive: true })
    fs.cpSync(copy, disk.folder, { recursive: true })
    disk.fillBut(0)
    const third = openAt(disk.folder)
    expect(value(await third.api.policies.list())).toHaveLength(2)
    disk.free()
    await third.plan.close()
  })

  it('a backup is refused and leaves no half of one', async () => {
    const disk = smallDisk(3_072)
    const { api, plan } = openAt(disk.folder)
    value(await api.businessProfile.start(answers))
    value(await api.backups.make())
    for (let level = 0; level < LEVELS; level++) {
      disk.fillBut(level)
      const result = await api.backups.make()
      if (!result.ok) expect(result.failure.code).toBe('disk-full')
      expect(halves(disk.folder)).toEqual([])
      disk.free()
      expect(goodBackups(disk.folder).length).toBeGreaterThan(0)
    }
    await plan.close()
  })

  it('a plan of an older schema says so, changes nothing, and opens once there is room', async () => {
    const disk = smallDisk(3_072)
    makeOlderPlan(disk.folder, 3)
    const file = path.join(disk.folder, 'db-000001.sqlite')
    const before = fs.readFileSync(file)
    disk.fillBut(4)
    const { api, plan } = openAt(disk.folder)
    expect(plan.state()).toMatchObject({ state: 'trouble', trouble: 'disk-full' })
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    expect(value(await api.start.lookOnly())).toMatchObject({ readOnly: true })
    expect(value(await api.vision.revisions())).toHaveLength(2)
    disk.free()
    expect(value(await api.start.retry())).toMatchObject({ readOnly: false })
    await plan.close()
  })

  it('a restore is refused and leaves the plan as it was', async () => {
    const disk = smallDisk(3_072)
    const { api, plan } = openAt(disk.folder)
    value(await api.businessProfile.start(answers))
    const backup = value(await api.backups.make())
    value(await api.policies.create(newPolicy('Later')))
    const before = contentOf(plan.store().db)
    for (let level = 0; level < LEVELS; level += 5) {
      disk.fillBut(level)
      const result = await api.backups.restore({ token: backup.token })
      if (result.ok) break
      expect(result.failure.code).toBe('disk-full')
      expect(contentOf(plan.store().db)).toBe(before)
    }
    disk.free()
    await plan.close()
    openAfterwards(disk.folder, contentOf)
  })
})

describe.skipIf(why)('on a disk that cannot be written', () => {
  it('the plan can be looked at but not changed, and can again once it may be', async () => {
    const disk = smallDisk(3_072)
    const first = openAt(disk.folder)
    value(await first.api.businessProfile.start(answers))
    await first.plan.close()
    disk.protect(true)
    const { api, plan, dialogs } = openAt(disk.folder)
    expect(plan.state()).toMatchObject({ state: 'trouble', trouble: 'read-only', backups: 1 })
    expect(failure(await api.policies.list()).code).toBe('read-only')
    expect(value(await api.start.lookOnly())).toMatchObject({ readOnly: true, firstRun: false })
    expect(value(await api.policies.list())).toEqual([])
    expect(failure(await api.policies.create(newPolicy('No'))).code).toBe('read-only')
    expect(failure(await api.backups.make()).code).toBe('read-only')
    dialogs.savePath = path.join(newFolder(), 'copy.csbackup')
    expect(value(await api.backups.saveCopy())).toBe(true)
    const [backup] = value(await api.backups.list())
    expect(failure(await api.backups.restore({ token: backup?.token ?? '' })).code).toBe(
      'read-only'
    )
    expect(value(await api.start.openSample())).toMatchObject({ sample: true, readOnly: false })
    expect(value(await api.start.leaveSample())).toMatchObject({ sample: false, readOnly: true })
    disk.protect(false)
    expect(value(await api.start.retry())).toMatchObject({ readOnly: false })
    value(await api.policies.create(newPolicy('Yes')))
    await plan.close()
  })
})
