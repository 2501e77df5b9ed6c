import fs from 'node:fs'
import SQLite, { type Database } from 'better-sqlite3'
import { makePrivate } from './files'
import { APPLICATION_ID } from './header'

/** How long a lock of another process is waited for, in milliseconds (safety.md R17). */
const LOCK_WAIT_MS = 2_000

/** Set on every connection, whatever the file: nothing in a file may run code of its own or hide damage. */
const guarded: [string, number][] = [
  ['foreign_keys', 1],
  ['recursive_triggers', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['mmap_size', 0],
  ['secure_delete', 1],
  ['temp_store', 2]
]

/**
 * Opens the live database, in the order of safety.md 3.3; every setting is read back, and a mismatch throws. EXCLUSIVE
 * comes first: a second process is refused, and no shared memory is needed, so it opens on a full disk, too.
 */
export function openLive(file: string): Database {
  const db = new SQLite(file, { fileMustExist: true, timeout: LOCK_WAIT_MS })
  try {
    set(db, 'locking_mode', 'exclusive')
    set(db, 'journal_mode', 'wal')
    setDurable(db)
    for (const [name, value] of guarded) set(db, name, value)
    set(db, 'wal_autocheckpoint', 1_000)
    set(db, 'journal_size_limit', 4_194_304)
    if (read(db, 'application_id') !== APPLICATION_ID)
      throw Object.assign(new Error('Not this app’s database'), { code: 'SQLITE_NOTADB' })
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Opens a database that nothing but this app's own code touches: a copy, a backup, a generation being written. EXCLUSIVE
 * for the same reasons, and so that it leaves nothing beside the file.
 */
export function openCopy(file: string, options: SQLite.Options = {}): Database {
  const db = new SQLite(file, { timeout: 0, ...options })
  try {
    set(db, 'locking_mode', 'exclusive')
    for (const [name, value] of guarded) set(db, name, value)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * A commit returns once it is on the disk. better-sqlite3 is built so that a database in WAL mode goes back to NORMAL,
 * under which a power cut loses saved work, unless FULL is set after the journal mode (safety.md F1).
 */
function setDurable(db: Database): void {
  set(db, 'synchronous', 2)
  set(db, 'fullfsync', 1)
  set(db, 'checkpoint_fullfsync', 1)
}

/** Throws unless a commit still means “on the disk”: asked again after the first write, where it used to be lost. */
export function assertDurable(db: Database): void {
  if (read(db, 'synchronous') !== 2) throw new Error('Saved work would not survive a power cut')
}

function set(db: Database, name: string, value: string | number): void {
  db.pragma(`${name} = ${value}`)
  const kept = read(db, name)
  if (kept !== value) throw new Error(`${name} is ${String(kept)}, not ${value}`)
}

const read = (db: Database, name: string): unknown => db.pragma(name, { simple: true })

/** Moves everything from the journal into the database file: at rest the plan is one file. */
export function checkpoint(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
}

/** Holds a data folder for this process; another one is refused with SQLITE_BUSY. Gone with the process that held it. */
export function holdFolder(lock: string): { release: () => void } {
  makePrivate(lock)
  fs.accessSync(lock, fs.constants.W_OK)
  const db = new SQLite(lock, { timeout: LOCK_WAIT_MS })
  try {
    // Nothing is ever written to it, so that it can be held on a full disk, too.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    throw error
  }
  return { release: () => void db.close() }
}
