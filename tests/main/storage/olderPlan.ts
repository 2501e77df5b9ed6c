import fs from 'node:fs'
import path from 'node:path'
import { migrate } from '../../../src/main/database/migrate'
import { openCopy } from '../../../src/main/storage/connection'
import { dataFolder, makeFolder, pointTo } from '../../../src/main/storage/dataFolder'
import { APPLICATION_ID } from '../../../src/main/storage/header'

const seeds = import.meta.glob<string>('../seeds/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true
})

/** Rows as they were at a version of the schema, or nothing. */
export function seedOf(version: number): string | undefined {
  return seeds[`../seeds/${String(version).padStart(4, '0')}.sql`]
}

/** A data folder as an older version of the app left it: its schema, grown step by step with rows of each. */
export function makeOlderPlan(place: string, version: number): void {
  const folder = dataFolder(place)
  makeFolder(folder.path)
  const file = folder.generation(1)
  makeOlderDatabase(file, version)
  pointTo(folder, 1, '0.0.1')
}

/** The database of such a folder alone. */
export function makeOlderDatabase(file: string, version: number, journal = 'WAL'): void {
  fs.rmSync(file, { force: true })
  makeFolder(path.dirname(file))
  const db = openCopy(file)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (let climbed = 1; climbed <= version; climbed++) {
    migrate(db, climbed)
    db.exec(seedOf(climbed) ?? '')
  }
  db.pragma(`journal_mode = ${journal}`)
  db.close()
}
