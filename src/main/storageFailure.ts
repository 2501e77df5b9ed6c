import type { Failure } from '../shared/result'

/** Beginnings of SQLite's and the file system's own codes, and the failure the owner can do something about. */
const families: [string, Failure['code']][] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['EBUSY', 'in-use'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged']
]

/** What an error of the disk or the database means for the owner; undefined for any other error (safety.md 3.4). */
export function storageFailure(error: unknown): Failure | undefined {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return undefined
  const family = families.find(([beginning]) => code.startsWith(beginning))
  // What is pointed to went in the meantime.
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return { code: 'not-found', reason: 'pointedTo' }
  return family && { code: family[1] }
}
