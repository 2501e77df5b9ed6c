import fs from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { schemaVersion, versionOf } from '../database/migrate'
import { storageFailure } from '../storageFailure'
import { demandSound, isDamage, soundness, type Soundness, textsAreWhole } from './checks'
import { openCopy } from './connection'
import { type DataFolder, filesOf, makeFolder, sizeOf } from './dataFolder'
import { type Facts, factsOf } from './facts'
import { copyFile, hashOf, remove } from './files'
import { Unusable, versionInHeader } from './header'

/** No plan is larger; a file that is was made to fill the disk. */
const LARGEST_BYTES = 1_073_741_824

/** What a file that was looked into holds. */
type Inspected = { facts: Facts; schema: number }

/**
 * Copies a chosen file, alone and under a new name, and looks at all of the copy: the file itself is not touched, and
 * the copy is what a restore then takes (safety.md 3.8). Throws Unusable unless it is a whole database of ours that this
 * app can read, with the bytes of `sha256` where they are known; the computer's own errors about the copy (disk full)
 * pass. Of what is refused nothing stays.
 */
export function stage(
  folder: DataFolder,
  source: string,
  sha256 = ''
): Inspected & { file: string } {
  demandCopyable(source)
  makeFolder(folder.staging)
  const file = path.join(folder.staging, `${randomBytes(8).toString('hex')}.sqlite`)
  try {
    copyFile(source, file)
    if (sha256 && hashOf(file) !== sha256)
      throw new Unusable('damaged', 'other bytes than were written')
    return { file, ...inspect(file) }
  } catch (error) {
    unstage(file)
    throw error
  }
}

/** Removes a staged copy with whatever lies beside it. */
export function unstage(file: string): void {
  for (const part of filesOf(file)) remove(part)
}

/** Looks into a file by a copy that does not stay. */
export function inspectCopy(folder: DataFolder, source: string): Inspected {
  const { file, ...found } = stage(folder, source)
  unstage(file)
  return found
}

function demandCopyable(source: string): void {
  let status: fs.Stats
  try {
    status = fs.statSync(source)
    fs.accessSync(source, fs.constants.R_OK)
  } catch {
    throw new Unusable('unreadable', source)
  }
  if (!status.isFile()) throw new Unusable('notABackup', 'not a file')
  if (status.size > LARGEST_BYTES) throw new Unusable('notABackup', 'too large')
}

function inspect(staged: string): Inspected {
  versionInHeader(staged, schemaVersion)
  try {
    const db = openCopy(staged, { fileMustExist: true })
    try {
      demandSound(db)
      return { facts: factsOf(db), schema: versionOf(db) }
    } finally {
      db.close()
    }
  } catch (error) {
    throw isDamage(error) ? new Unusable('damaged', String(error)) : error
  }
}

/** Whether a sudden end left changes in a journal beside the database. */
export function isUnclean(file: string): boolean {
  return sizeOf(`${file}-wal`) > 0 || sizeOf(`${file}-journal`) > 0
}

/**
 * Checks a copy of a database with its journals. Closing a database writes its journal into it, and a damaged one must
 * stay as it is. Undefined when there is no room for a copy.
 */
export function soundnessOfCopy(folder: DataFolder, file: string): Soundness | undefined {
  const place = path.join(folder.staging, randomBytes(8).toString('hex'))
  makeFolder(place)
  const inPlace = (part: string) => path.join(place, path.basename(part))
  try {
    for (const part of filesOf(file)) if (fs.existsSync(part)) copyFile(part, inPlace(part))
    const db = openCopy(inPlace(file))
    try {
      const found = soundness(db)
      return found === 'damaged' || textsAreWhole(db) ? found : 'damaged'
    } finally {
      db.close()
    }
  } catch (error) {
    if (isDamage(error) || error instanceof Unusable) return 'damaged'
    if (storageFailure(error)?.code === 'disk-full') return undefined
    throw error
  } finally {
    remove(place)
  }
}
