import type { Database } from 'better-sqlite3'
import fs from 'node:fs'
import path from 'node:path'
import type { Backup } from '../../shared/features/backups'
import { versionOf } from '../database/migrate'
import { demandSound } from './checks'
import { openCopy } from './connection'
import { type DataFolder, fileTime, filesOf, makeFolder } from './dataFolder'
import { type Facts, factsOf } from './facts'
import { hashOf, makePrivate, move, partialName, remove, syncFile } from './files'
import { Unusable } from './header'
import { type Entry, readManifest, writeManifest } from './manifest'

export type Reason = Backup['reason']

/** Pages copied at a time: the window stays at hand meanwhile (safety.md F9). */
const PAGES_AT_A_TIME = 200

/**
 * Copies an open database into one file that opens anywhere, checks all of it, waits until it is on the disk, and only
 * then gives it its name. What is written meanwhile is in it, too. Closing the database ends it. Throws without leaving
 * anything behind.
 */
export async function copyWhole(
  db: Database,
  file: string
): Promise<{ facts: Facts; sha256: string; bytes: number; schema: number }> {
  const partial = partialName(file)
  try {
    makePrivate(partial)
    await db.backup(partial, { progress: () => PAGES_AT_A_TIME })
    const { facts, schema } = finish(partial)
    const now = factsOf(db)
    if (facts.changeSeq === now.changeSeq && JSON.stringify(facts) !== JSON.stringify(now))
      throw new Unusable('damaged', 'the copy does not hold what the plan holds')
    const sha256 = hashOf(partial)
    await move(partial, file)
    if (hashOf(file) !== sha256) throw new Unusable('damaged', 'the disk gave back other bytes')
    return { facts, schema, sha256, bytes: fs.statSync(file).size }
  } finally {
    for (const leftover of filesOf(partial)) remove(leftover)
  }
}

/** Makes a copy a single file that opens from a read-only disk too, and checks all of it. */
export function finish(file: string): { facts: Facts; schema: number } {
  const db = openCopy(file, { fileMustExist: true })
  let found: { facts: Facts; schema: number }
  try {
    db.pragma('journal_mode = DELETE')
    demandSound(db)
    found = { facts: factsOf(db), schema: versionOf(db) }
  } finally {
    db.close()
  }
  syncFile(file)
  return found
}

type Made = {
  facts: Facts
  sha256: string
  bytes: number
  schema: number
  file: string
  reason: Reason
}

/** Notes a finished backup. From here on it counts as one. */
export function note(folder: DataFolder, made: Made, app: string, now: Date): Entry {
  const known = readManifest(folder)
  const { facts, ...rest } = made
  const entry = {
    ...rest,
    ...facts,
    seq: (known[0]?.seq ?? 0) + 1,
    file: path.basename(made.file),
    madeAt: now.toISOString(),
    app
  }
  writeManifest(folder, [...known, entry])
  return entry
}

/** A new backup's name: the moment, the number in the order of making, the reason. */
export function backupPath(folder: DataFolder, reason: Reason, now: Date): string {
  makeFolder(folder.backups)
  const seq = (readManifest(folder)[0]?.seq ?? 0) + 1
  const name = `${fileTime(now)}-${String(seq).padStart(6, '0')}-${reason}.csbackup`
  return path.join(folder.backups, name)
}
