import fs from 'node:fs'
import path from 'node:path'
import { copyFile, hashOf, moveSync, remove, syncFile, syncFolder, writeWholeSync } from './files'

/**
 * The folder a plan is kept in (safety.md 3.2). The plan is one database file, a generation; CURRENT names the one that
 * counts. A generation is never put in another's place: migration and restoring write the next one and then change
 * CURRENT, in one step.
 */
export type DataFolder = ReturnType<typeof dataFolder>

/** The paths in a data folder; touches nothing. */
export function dataFolder(folder: string) {
  const inside = (name: string) => path.join(folder, name)
  return {
    path: folder,
    lock: inside('lock'),
    current: inside('CURRENT'),
    seal: inside('seal'),
    backups: inside('backups'),
    manifest: inside(path.join('backups', 'manifest.jsonl')),
    damaged: inside('damaged'),
    staging: inside('staging'),
    sample: inside('sample'),
    generation: (number: number) => inside(`db-${String(number).padStart(6, '0')}.sqlite`)
  }
}

/** What belongs to a database file: itself and the journals SQLite keeps beside it. */
export const filesOf = (database: string): string[] => [
  database,
  `${database}-wal`,
  `${database}-journal`
]

/** The size of a file in bytes; 0 when there is none. */
export function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Makes the folder if need be, for its owner alone. */
export function makeFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
}

export type Current = { generation: number; writtenBy: string | null }

/** Which generation counts and which version of the app wrote it; undefined when CURRENT is missing or spoilt. */
export function readCurrent(folder: DataFolder): Current | undefined {
  let text: string
  try {
    text = fs.readFileSync(folder.current, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR') return undefined
    throw error
  }
  const [, number, writtenBy] = /^db-(\d{6})\.sqlite\n(?:Regulars (\S{1,40})\n)?$/.exec(text) ?? []
  return number ? { generation: Number(number), writtenBy: writtenBy ?? null } : undefined
}

/** Makes a generation the one that counts: the one step in which a plan is replaced. */
export function pointTo(folder: DataFolder, generation: number, appVersion: string): void {
  const name = path.basename(folder.generation(generation))
  writeWholeSync(folder.current, `${name}\nRegulars ${appVersion}\n`, 0o600)
}

/** Numbers of the generations that lie in the folder, oldest first. */
export function generationsIn(folder: DataFolder): number[] {
  return namesIn(folder.path)
    .map((name) => Number(/^db-(\d{6})\.sqlite$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((one, other) => one - other)
}

/** Names in a folder; none when it does not exist. */
export function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Whether nothing was ever kept here: only then may an empty plan begin (safety.md R12). */
export function isUntouched(folder: DataFolder): boolean {
  return (
    !fs.existsSync(folder.current) &&
    generationsIn(folder).length === 0 &&
    !namesIn(folder.backups).some((name) => name.endsWith('.csbackup')) &&
    namesIn(folder.damaged).length === 0
  )
}

/** Removes what an interrupted run left unfinished. Only for the one who holds the lock. */
export function clearUnfinished(folder: DataFolder): void {
  remove(folder.staging)
  for (const place of [folder.path, folder.backups])
    for (const name of namesIn(place))
      if (/\.partial(-wal|-journal)?$/.test(name)) remove(path.join(place, name))
  const current = readCurrent(folder)
  if (!current) return
  for (const number of generationsIn(folder))
    if (number > current.generation)
      for (const file of filesOf(folder.generation(number))) remove(file)
}

/**
 * Keeps a copy of a damaged database with its journals, before anything else touches it; one of each is enough. It is on
 * the disk when this returns: the copy may soon be all there is.
 */
export function keepDamaged(folder: DataFolder, database: string, now: Date): void {
  if (isKept(folder, database)) return
  const place = damagedPlace(folder, now)
  try {
    for (const file of filesOf(database).filter((part) => fs.existsSync(part))) {
      const copy = path.join(place, path.basename(file))
      copyFile(file, copy)
      syncFile(copy)
    }
    for (const made of [place, folder.damaged, folder.path]) syncFolder(made)
  } catch (error) {
    remove(place)
    throw error
  }
}

/** Takes a damaged database out of the way; it stays among the damaged ones until the owner removes it. */
export function putAway(folder: DataFolder, database: string, now: Date): void {
  if (isKept(folder, database)) {
    for (const file of filesOf(database)) remove(file)
    return
  }
  const place = damagedPlace(folder, now)
  for (const file of filesOf(database))
    if (fs.existsSync(file)) moveSync(file, path.join(place, path.basename(file)))
}

function isKept(folder: DataFolder, database: string): boolean {
  const same = (one: string, other: string) =>
    sizeOf(one) === sizeOf(other) && (sizeOf(one) === 0 || hashOf(one) === hashOf(other))
  return namesIn(folder.damaged).some((place) =>
    filesOf(database).every((file) =>
      same(file, path.join(folder.damaged, place, path.basename(file)))
    )
  )
}

function damagedPlace(folder: DataFolder, now: Date): string {
  const time = fileTime(now)
  const place = path.join(folder.damaged, `${time}-${namesIn(folder.damaged).length + 1}`)
  makeFolder(place)
  return place
}

/** A moment as file names carry it: `2026-01-05T09-00-00Z`. */
export function fileTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}
