import fs from 'node:fs'

/** Marks a database as this app's ("REGU"). */
export const APPLICATION_ID = 0x52_45_47_55
const MAGIC = 'SQLite format 3\0'

/** Why a file cannot be used; a chosen file is refused by these words (`failure.invalid.<word>`). */
export type Problem = 'notABackup' | 'damaged' | 'newer' | 'unreadable'

/** A database file that must not be used, with the reason. */
export class Unusable extends Error {
  readonly problem: Problem
  constructor(problem: Problem, detail: string) {
    super(`${problem}: ${detail}`)
    this.problem = problem
  }
}

/**
 * Reads the first 100 bytes and says which schema version the database has, before SQLite touches it. `newest` is the
 * newest version this app knows. `journalled`: changes still lie in a journal beside it, so its size may be in between.
 * Throws Unusable. Never call it for a file SQLite has open: closing a file drops the locks on it.
 */
export function versionInHeader(file: string, newest: number, journalled = false): number {
  const { size, header } = readStart(file)
  if (size < 512 || header.toString('latin1', 0, 16) !== MAGIC)
    throw new Unusable('notABackup', 'no SQLite database')
  if (header.readUInt32BE(68) !== APPLICATION_ID)
    throw new Unusable('notABackup', 'another application’s database')
  // What SQLite itself would call a file of a later format, or one it may only read.
  if (Math.max(header.readUInt8(18), header.readUInt8(19)) > 2 || header.readUInt32BE(44) > 4)
    throw new Unusable('damaged', 'an unknown format')
  const declared = header.readUInt16BE(16)
  const pageSize = declared === 1 ? 65_536 : declared
  const pages = header.readUInt32BE(28)
  const countIsTrue = header.readUInt32BE(24) === header.readUInt32BE(92)
  if (!journalled && (size % pageSize !== 0 || (countIsTrue && pages * pageSize !== size)))
    throw new Unusable('damaged', 'not as long as it says')
  const version = header.readInt32BE(60)
  if (version > newest) throw new Unusable('newer', `schema ${version}`)
  if (version < 1) throw new Unusable('damaged', `schema ${version}`)
  return version
}

function readStart(file: string): { size: number; header: Buffer } {
  const header = Buffer.alloc(100)
  const opened = fs.openSync(file, 'r')
  try {
    const status = fs.fstatSync(opened)
    if (!status.isFile()) throw new Unusable('notABackup', 'not a file')
    fs.readSync(opened, header, 0, 100, 0)
    return { size: status.size, header }
  } finally {
    fs.closeSync(opened)
  }
}
