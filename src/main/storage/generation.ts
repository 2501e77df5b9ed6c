import SQLite, { type Database } from 'better-sqlite3'
import { migrate, versionOf } from '../database/migrate'
import { demandSound } from './checks'
import { openCopy } from './connection'
import { type DataFolder, filesOf, generationsIn, readCurrent } from './dataFolder'
import { tablesOf } from './facts'
import { makePrivate, moveSync, partialName, remove, syncFile } from './files'
import { APPLICATION_ID, Unusable } from './header'

/** Reads all records of a database as the app does and fills its search index; throws Unusable when one cannot be read. */
export type ReadAll = (db: Database) => void

/**
 * Writes the next generation whole, checks it, and only then gives it its name; answers with its number. It does not
 * count before `pointTo`. Without a source it is an empty plan; with one, its rows are copied into a schema of our own
 * and brought up to date, so that nothing but rows ever comes from another file (safety.md 3.5, 3.8).
 */
export function writeGeneration(folder: DataFolder, readAll: ReadAll, source?: Database): number {
  const number = Math.max(0, readCurrent(folder)?.generation ?? 0, ...generationsIn(folder)) + 1
  const partial = partialName(folder.generation(number))
  try {
    makePrivate(partial)
    const db = openCopy(partial)
    try {
      // Until it has its name the file counts for nothing: one flush at the end is enough.
      db.pragma('journal_mode = MEMORY')
      db.pragma('synchronous = OFF')
      db.pragma(`application_id = ${APPLICATION_ID}`)
      if (source) copyInto(db, source)
      migrate(db)
      readAll(db)
      demandSound(db)
      db.pragma('journal_mode = WAL')
    } finally {
      db.close()
    }
    syncFile(partial)
    moveSync(partial, folder.generation(number))
    return number
  } catch (error) {
    for (const file of filesOf(partial)) remove(file)
    throw isRefusedRow(error) ? new Unusable('damaged', String(error)) : error
  }
}

/** A row of another file that our own schema does not take. */
const isRefusedRow = (error: unknown) =>
  error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')

/** Copies all rows into a fresh database of the same version, in one transaction. */
function copyInto(db: Database, source: Database): void {
  migrate(db, versionOf(source))
  db.pragma('foreign_keys = OFF')
  db.transaction(() => {
    for (const table of tablesOf(source)) copyRows(db, source, table)
    // Numbers once given out are never given out again, also when what bore the last one is gone.
    db.exec('DELETE FROM sqlite_sequence')
    copyRows(db, source, 'sqlite_sequence')
  }).immediate()
  db.pragma('foreign_keys = ON')
}

function copyRows(db: Database, source: Database, table: string): void {
  const columns = (source.pragma(`table_info("${table}")`) as { name: string }[]).map(
    ({ name }) => `"${name}"`
  )
  const insert = db.prepare(
    `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  )
  const rows = source.prepare(`SELECT ${columns.join(', ')} FROM "${table}"`).raw()
  for (const row of rows.iterate()) insert.run(...(row as unknown[]))
}
