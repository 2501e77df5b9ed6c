import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, migrations, schemaVersion } from '../../src/main/database/migrate'
import { tablesOf } from '../../src/main/storage/facts'
import { value } from '../support/app'
import { makeOlderDatabase, makeOlderPlan, seedOf } from './storage/olderPlan'
import { newFolder, openAt } from './storage/openPlan'

/** SHA-256 of every migration owners may have run. One that was shipped never changes again; a new one is added. */
const frozen: Record<number, string> = {
  1: 'ad451e5faa8cde0e9864fd4ab4f758f89994982f5a47d401dd92ca9d82441cda',
  2: '42d23db9c59cf56f84be6ee1ca632cfb249f50ee83eb1dc13a8dc6b6509b16d7',
  3: 'e81c4b55a8f73adbf2d9ec380d1033d8200bbbe63c06c1c5d190495ced76d8c5',
  4: '6062955423d9093c9261a43a8700c26e789ae176ab2e057c7bc1824920cc827c',
  5: '270ba2ef30cc8298390863119989fd1d5978773f31bfc3d0637a3902925f7284',
  6: 'e494dbc0e9653c9ea30fb11aa1a518c6730148b3f182edb64b7a1f4ad6593f93',
  7: 'e279a06031ef2926a638de0c94601e9b2f6d88941cfe918a0a390cb617c94fa8',
  8: 'b12250b6a9792e3a2447e35b92d13eb8a9a35b837a79ce13bc3109d024fc2acf',
  9: '6184d2556f71895a29970ed3a7a9ee98a2a0304bae4c3f3903733a9a424e0bc1'
}

type Rows = Record<string, Record<string, unknown>[]>

function rowsOf(db: SQLite.Database): Rows {
  return Object.fromEntries(
    tablesOf(db).map((table) => [table, db.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all()])
  ) as Rows
}

/** Reads a copy, since looking at a file in this mode leaves files beside it. */
function rowsIn(file: string): Rows {
  const copy = path.join(newFolder(), 'copy.sqlite')
  fs.copyFileSync(file, copy)
  const db = new SQLite(copy, { readonly: true })
  try {
    return rowsOf(db)
  } finally {
    db.close()
  }
}

const older = migrations.map(({ version }) => version)

describe('a migration', () => {
  it('never changes once it was shipped', () => {
    const hash = (sql: string) => createHash('sha256').update(sql).digest('hex')
    expect(Object.fromEntries(migrations.map(({ version, sql }) => [version, hash(sql)]))).toEqual(
      frozen
    )
  })

  it('that makes a table or moves rows has rows to be tried with', () => {
    for (const { version, sql } of migrations)
      if (/CREATE TABLE|INSERT INTO|UPDATE /.test(sql))
        expect([version, seedOf(version) !== undefined]).toEqual([version, true])
  })
})

describe.each(older)('a plan of schema %i', (version) => {
  it('opens with every row it had, and the old file is kept among the backups', async () => {
    const folder = newFolder()
    makeOlderPlan(folder, version)
    const before = rowsIn(path.join(folder, 'db-000001.sqlite'))
    const first = openAt(folder)
    expect(first.plan.state()).toMatchObject({ state: 'ready', readOnly: false })
    for (const images of first.plan.store().tables.values()) images.list()
    const after = rowsOf(first.plan.store().db)
    for (const [table, rows] of Object.entries(before))
      expect([table, after[table]]).toEqual([
        table,
        rows.map((row, index) => ({ ...after[table]?.[index], ...row }))
      ])
    const backups = value(await first.api.backups.list())
    expect(backups.map(({ reason }) => reason)).toEqual(
      version < schemaVersion ? ['migration'] : []
    )
    await first.plan.close()
    const files = fs.readdirSync(folder).filter((name) => name.startsWith('db-'))
    expect(files).toEqual([`db-00000${version < schemaVersion ? 2 : 1}.sqlite`])
    const second = openAt(folder)
    expect(rowsOf(second.plan.store().db)).toEqual(after)
    await second.plan.close()
    expect([...first.reports, ...second.reports]).toEqual([])
  })

  it('can be restored from a backup made then', async () => {
    const folder = newFolder()
    const file = path.join(newFolder(), 'old.csbackup')
    makeOlderDatabase(file, version, 'DELETE')
    const before = rowsIn(file)
    const { api, plan } = openAt(folder, { openPath: file })
    const preview = value(await api.backups.choose())
    expect(preview).toMatchObject({ businessName: version >= 2 ? 'Café Lipa' : '' })
    value(await api.backups.restore({ token: preview?.token ?? '' }))
    const after = rowsOf(plan.store().db)
    for (const [table, rows] of Object.entries(before))
      expect([table, after[table]?.length]).toEqual([table, rows.length])
    await plan.close()
  })
})

it('a schema grown step by step is the schema of a new plan', () => {
  const schema = (db: SQLite.Database) =>
    db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
  const [grown, fresh] = [new SQLite(':memory:'), new SQLite(':memory:')]
  for (const version of older) migrate(grown, version)
  migrate(fresh)
  expect(schema(grown)).toEqual(schema(fresh))
})
