import { isUtf8 } from 'node:buffer'
import SQLite, { type Database } from 'better-sqlite3'
import { migrate, versionOf } from '../database/migrate'
import { tablesOf } from './facts'
import { Unusable } from './header'

/** Every entry of a schema as text, in a fixed order; what SQLite keeps for itself about statistics left out. */
function schemaOf(db: Database): string {
  return JSON.stringify(
    db
      .prepare(
        `SELECT type, name, tbl_name, sql FROM sqlite_schema
         WHERE name NOT GLOB 'sqlite_stat[0-9]' ORDER BY type, name`
      )
      .all()
  )
}

const known = new Map<number, string>()

/** The schema this app itself makes for a version. */
function schemaFor(version: number): string {
  let schema = known.get(version)
  if (schema === undefined) {
    const db = new SQLite(':memory:')
    migrate(db, version)
    schema = schemaOf(db)
    db.close()
    known.set(version, schema)
  }
  return schema
}

/**
 * Throws Unusable unless the schema is, word for word, one this app made: after that no rule, trigger or view of a
 * stranger can be run by looking.
 */
export function demandOwnSchema(db: Database): void {
  if (schemaOf(db) !== schemaFor(versionOf(db)))
    throw new Unusable('damaged', 'a schema this app did not make')
}

export type Soundness = 'sound' | 'indexes' | 'damaged'

/**
 * Looks at all of a database, at its schema first. `indexes`: every row is there, only what finds rows quickly is wrong.
 * Throws Unusable when the schema is not ours, and SQLite's own errors other than damage.
 */
export function soundness(db: Database): Soundness {
  try {
    demandOwnSchema(db)
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) return 'damaged'
    // This looks into the search index, too.
    if (isOk(db.pragma('integrity_check'))) return 'sound'
    const tables = [...tablesOf(db), 'sqlite_sequence', 'sqlite_schema']
    const whole = tables.every((table) => isOk(db.pragma(`quick_check("${table}")`)))
    return whole ? 'indexes' : 'damaged'
  } catch (error) {
    if (isDamage(error)) return 'damaged'
    throw error
  }
}

/**
 * Whether every text still is one: a damaged letter mostly makes bytes that are no UTF-8, or signs no text of ours
 * holds, and SQLite minds neither. Reads all of the database.
 */
export function textsAreWhole(db: Database): boolean {
  for (const table of tablesOf(db)) {
    const texts = (db.pragma(`table_info("${table}")`) as { name: string; type: string }[])
      .filter(({ type }) => type === 'TEXT')
      .map(({ name }) => `coalesce("${name}", '')`)
    if (texts.length === 0) continue
    const rows = db.prepare(`SELECT CAST(${texts.join(' || ')} AS BLOB) FROM "${table}"`).pluck()
    for (const row of rows.iterate()) if (!isText(row as Buffer)) return false
  }
  return true
}

/** Control characters no text of ours holds, in bytes; those of white space and, in UTF-8, the upper half are none. */
const strange = /[^\P{Cc}\t\n\v\f\r\x7f-\x9f]/u
const isText = (bytes: Buffer) => isUtf8(bytes) && !strange.test(bytes.toString('latin1'))

function isOk(answer: unknown): boolean {
  const rows = answer as Record<string, string>[]
  return rows.length === 1 && Object.values(rows[0] ?? {})[0] === 'ok'
}

/** Whether SQLite says that the file itself is damaged; only that may begin a rescue (safety.md 3.4). */
export function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB)/.test(code)
}

/** Throws Unusable unless everything about the database is right. */
export function demandSound(db: Database): void {
  const found = soundness(db)
  if (found !== 'sound') throw new Unusable('damaged', found)
  if (!textsAreWhole(db)) throw new Unusable('damaged', 'a text that is none')
}
