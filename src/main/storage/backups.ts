import type { Database } from 'better-sqlite3'
import fs from 'node:fs'
import path from 'node:path'
import { backup } from '../../shared/features/backups'
import { backupPath, copyWhole, note, type Reason } from './backupFile'
import { type DataFolder, sizeOf } from './dataFolder'
import { changeSeqOf } from './facts'
import { remove } from './files'
import { inspectCopy } from './inspection'
import { type Entry, readManifest, strays, writeManifest } from './manifest'
import { thin } from './thinning'

/** A backup file the owner or a synchroniser put there bears no number of ours; it is listed, never thinned out. */
const FOREIGN = 0
/** The names backupPath gives. */
const OWN_NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-(\d{6})-([a-z]+)\.csbackup$/

export type Backups = ReturnType<typeof createBackups>

/** The backups of one data folder: made whole and verified or not at all, listed, thinned (safety.md 3.6). */
export function createBackups(folder: DataFolder, appVersion: string, now: () => Date) {
  const looked = new Map<string, Entry | null>()
  let running: Promise<unknown> = Promise.resolve()

  /** Good backups, newest first; those the manifest does not know are looked into first. */
  function list(): Entry[] {
    const known = readManifest(folder)
    const found = strays(folder, known).flatMap((name) => lookInto(name) ?? [])
    return [...known, ...found].sort(
      (one, other) => other.seq - one.seq || other.file.localeCompare(one.file)
    )
  }

  function lookInto(name: string): Entry | null {
    const file = path.join(folder.backups, name)
    const key = `${name} ${sizeOf(file)}`
    let entry = looked.get(key)
    if (entry === undefined) {
      entry = entryOf(folder, file)
      looked.set(key, entry)
    }
    return entry
  }

  /** Makes a verified backup of an open plan, then lets go of those that thinning no longer keeps. */
  function make(db: Database, reason: Reason): Promise<Entry> {
    const made = running.then(async () => {
      const file = backupPath(folder, reason, now())
      return note(folder, { ...(await copyWhole(db, file)), file, reason }, appVersion, now())
    })
    running = made.then(letGo).catch(() => undefined)
    return made
  }

  function letGo(): void {
    const known = readManifest(folder)
    const gone = new Set(thin(known, now()))
    if (gone.size === 0) return
    for (const { file } of gone) remove(path.join(folder.backups, file))
    writeManifest(
      folder,
      known.filter((entry) => !gone.has(entry))
    )
  }

  return {
    list,
    make,
    /** Whether anything was written since the newest backup. */
    isBehind: (db: Database): boolean => {
      const written = changeSeqOf(db)
      return written > 0 && readManifest(folder)[0]?.changeSeq !== written
    },
    /** Hours since the newest backup; endless when there is none. */
    hoursSinceLast: (): number => {
      const newest = readManifest(folder)[0]
      return newest ? (now().getTime() - Date.parse(newest.madeAt)) / 3_600_000 : Infinity
    },
    pathOf: (entry: Entry): string => path.join(folder.backups, entry.file)
  }
}

function entryOf(folder: DataFolder, file: string): Entry | null {
  try {
    const { facts, schema } = inspectCopy(folder, file)
    const [, day, hour, minute, second, seq, word] = OWN_NAME.exec(path.basename(file)) ?? []
    const reason = backup.shape.reason.safeParse(word).data
    const status = fs.statSync(file)
    return {
      ...facts,
      schema,
      seq: seq ? Number(seq) : FOREIGN,
      file: path.basename(file),
      madeAt: seq ? `${day}T${hour}:${minute}:${second}.000Z` : status.mtime.toISOString(),
      sha256: '',
      bytes: status.size,
      app: '',
      reason: reason ?? 'owner'
    }
  } catch {
    // Whatever is wrong with it, it is no good backup.
    return null
  }
}
