import fs from 'node:fs'
import path from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../../src/main/database/migrate'
import { openCopy } from '../../../src/main/storage/connection'
import { namesIn } from '../../../src/main/storage/dataFolder'
import { answers, failure, value } from '../../support/app'
import { contentOf } from './afterwards'
import { makeOlderDatabase } from './olderPlan'
import { newFolder, newPolicy, openAt, type Opened } from './openPlan'
import { seeded } from './powerCut'

const soak = process.env['SOAK'] === '1'
const MUTANTS = soak ? 1_000 : 100

async function begun(): Promise<Opened & { folder: string }> {
  const folder = newFolder()
  const opened = openAt(folder)
  value(await opened.api.businessProfile.start(answers))
  value(await opened.api.policies.create(newPolicy('Returns')))
  return { ...opened, folder }
}

/** A backup of today's schema that is no one's, changed by SQL a stranger would write. */
function crafted(sql: string): string {
  const file = path.join(newFolder(), 'crafted.csbackup')
  makeOlderDatabase(file, schemaVersion, 'DELETE')
  const db = openCopy(file)
  db.pragma('trusted_schema = ON')
  db.exec(sql)
  db.close()
  return file
}

/** Chooses a file that must be refused; answers with the reason. Nothing may have changed by it, or be left of it. */
async function refused(opened: Opened, file: string): Promise<string | undefined> {
  const before = contentOf(opened.plan.store().db)
  opened.dialogs.openPath = file
  const { code, reason } = failure(await opened.api.backups.choose())
  expect(code).toBe('invalid')
  expect(contentOf(opened.plan.store().db)).toBe(before)
  expect(namesIn(opened.plan.own.folder.staging)).toEqual([])
  return reason
}

describe('restoring', () => {
  it('shows what is in the backup, replaces the plan, and can be taken back for thirty days', async () => {
    const { api, plan, events, later } = await begun()
    value(await api.backups.make())
    const before = contentOf(plan.store().db)
    value(await api.policies.create(newPolicy('Later')))
    const after = contentOf(plan.store().db)
    expect(value(await api.backups.beforeRestore())).toBeNull()

    const [backup] = value(await api.backups.list())
    const preview = value(await api.backups.preview({ token: backup?.token ?? '' }))
    expect(preview).toMatchObject({ counts: { policies: 1 }, now: { policies: 2 } })
    value(await api.backups.restore({ token: preview.token }))
    expect(contentOf(plan.store().db)).toBe(before)
    expect(events.at(-1)).toEqual(['start', plan.state()])

    later(29 * 86_400_000)
    const undo = value(await api.backups.beforeRestore())
    expect(undo).toMatchObject({ counts: { policies: 2 }, now: { policies: 1 } })
    value(await api.backups.restore({ token: undo?.token ?? '' }))
    expect(contentOf(plan.store().db)).toBe(after)
    later(31 * 86_400_000)
    expect(value(await api.backups.beforeRestore())).toBeNull()
    await plan.close()
  })

  it('takes the file that was looked at, also when the disk it came from is gone', async () => {
    const opened = await begun()
    const file = crafted('DELETE FROM policyIdeas')
    opened.dialogs.openPath = file
    const preview = value(await opened.api.backups.choose())
    fs.rmSync(file)
    value(await opened.api.backups.restore({ token: preview?.token ?? '' }))
    expect(opened.plan.state()).toMatchObject({ businessName: 'Café Lipa' })
    expect(value(await opened.api.policyIdeas.list())).toEqual([])
    await opened.plan.close()
  })

  it('knows no token it did not give out', async () => {
    const { api, plan } = await begun()
    for (const token of ['', '../../CURRENT', '/etc/passwd', crypto.randomUUID()]) {
      expect(failure(await api.backups.restore({ token })).code).toBe('not-found')
      expect(failure(await api.backups.preview({ token })).code).toBe('not-found')
    }
    await plan.close()
  })
})

describe('a file that is no backup', () => {
  it('is refused and changes nothing: other things', async () => {
    const opened = await begun()
    const place = newFolder()
    const file = (name: string, bytes: string | Uint8Array) => {
      fs.writeFileSync(path.join(place, name), bytes)
      return path.join(place, name)
    }
    const other = path.join(place, 'other.sqlite')
    new SQLite(other).exec('CREATE TABLE notes (text TEXT)').close()
    expect(await refused(opened, other)).toBe('notABackup')
    expect(await refused(opened, file('empty', ''))).toBe('notABackup')
    expect(await refused(opened, file('plan.pdf', '%PDF-1.7\n'.repeat(999)))).toBe('notABackup')
    expect(await refused(opened, file('plan.zip', 'PK\u0003\u0004'.repeat(999)))).toBe('notABackup')
    expect(await refused(opened, file('start', 'SQLite format 3\0'))).toBe('notABackup')
    expect(await refused(opened, place)).toBe('notABackup')
    expect(await refused(opened, '/dev/null')).toBe('notABackup')
    expect(await refused(opened, path.join(place, 'gone'))).toBe('unreadable')
    const huge = file('huge.csbackup', fs.readFileSync(crafted('SELECT 1')))
    fs.truncateSync(huge, 10 * 2 ** 30)
    expect(await refused(opened, huge)).toBe('notABackup')
    await opened.plan.close()
  })

  it('is refused when a newer version made it', async () => {
    const opened = await begun()
    for (let ahead = 1; ahead <= 50; ahead++)
      expect(await refused(opened, crafted(`PRAGMA user_version = ${schemaVersion + ahead}`))).toBe(
        'newer'
      )
    await opened.plan.close()
  })

  it.each([
    'CREATE TRIGGER t AFTER INSERT ON policies BEGIN DELETE FROM policies; END',
    'CREATE TRIGGER t AFTER DELETE ON steps BEGIN UPDATE policies SET "title" = \'x\'; END',
    'CREATE VIEW v AS SELECT * FROM policies',
    'CREATE TABLE more (text TEXT)',
    'CREATE INDEX more ON policies ("title")',
    'CREATE INDEX more ON policies (lower("title"))',
    'CREATE VIRTUAL TABLE f USING fts5(text)',
    'ALTER TABLE policies ADD COLUMN more TEXT',
    'ALTER TABLE policies RENAME COLUMN "title" TO "name"',
    'DROP TABLE policyIdeas',
    'DROP INDEX revisionsOfPolicy',
    'PRAGMA user_version = 2',
    'PRAGMA foreign_keys = OFF; UPDATE policyIdeas SET "policyId" = \'nobody\'',
    'PRAGMA ignore_check_constraints = ON; UPDATE policies SET "status" = \'loud\'',
    'PRAGMA ignore_check_constraints = ON; UPDATE policies SET "displays" = \'not json\'',
    'UPDATE policies SET "displays" = \'{"not":"a list"}\'',
    'UPDATE businessProfile SET "timeZone" = \'Nowhere/Never\'',
    'UPDATE policies SET "title" = CAST(x\'ff\' AS TEXT)',
    'UPDATE policyIdeas SET "id" = \'no uuid\''
  ])('is refused when it is ours but for: %s', async (sql) => {
    const opened = await begun()
    const file = crafted(sql)
    opened.dialogs.openPath = file
    const before = contentOf(opened.plan.store().db)
    const chosen = await opened.api.backups.choose()
    // What only reading the records shows is found while they are copied, before anything is replaced.
    const result = chosen.ok
      ? await opened.api.backups.restore({ token: chosen.value?.token ?? '' })
      : chosen
    expect(failure(result)).toEqual({ code: 'invalid', reason: 'damaged' })
    expect(contentOf(opened.plan.store().db)).toBe(before)
    expect(opened.plan.state()).toMatchObject({ state: 'ready', readOnly: false })
    await opened.plan.close()
  })

  it(`is refused when it was damaged since it was made, in ${MUTANTS} ways`, async () => {
    const opened = await begun()
    value(await opened.api.backups.make())
    const [name = ''] = fs.readdirSync(path.join(opened.folder, 'backups'))
    const file = path.join(opened.folder, 'backups', name)
    const original = fs.readFileSync(file)
    const random = seeded(7)
    for (let mutant = 0; mutant < MUTANTS; mutant++) {
      const bytes = Buffer.from(original)
      const at = Math.floor(random() * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      fs.writeFileSync(file, bytes)
      const [backup] = value(await opened.api.backups.list())
      const looked = await opened.api.backups.preview({ token: backup?.token ?? '' })
      expect(failure(looked).code).toBe('invalid')
    }
    fs.writeFileSync(file, original.subarray(0, 8_192))
    expect(value(await opened.api.backups.list())).toEqual([])
    await opened.plan.close()
  })
})
