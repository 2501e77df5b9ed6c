import type { Database } from 'better-sqlite3'
import fs from 'node:fs'
import type { Trouble } from '../../shared/features/start'
import { type FailureCode, Refusal } from '../../shared/result'
import { schemaVersion, versionOf } from '../database/migrate'
import { storageFailure } from '../storageFailure'
import { demandOwnSchema, type Soundness, soundness, textsAreWhole } from './checks'
import { checkpoint, holdFolder, openLive } from './connection'
import {
  clearUnfinished,
  type DataFolder,
  generationsIn,
  isUntouched,
  makeFolder,
  pointTo,
  readCurrent,
  sizeOf
} from './dataFolder'
import { type ReadAll, writeGeneration } from './generation'
import { Unusable, versionInHeader } from './header'
import { isUnclean, soundnessOfCopy } from './inspection'
import { breakSeal, seal, sealState } from './seal'

/** What opening a folder needs to know of the app. */
export type Opening = { folder: DataFolder; appVersion: string; readAll: ReadAll }

/** The plan as it lies open. `file` is the generation's path; nothing but SQLite may touch it now. */
export type OpenPlan = { db: Database; file: string; generation: number }

/** Why a plan could not be opened; its files are as they were. */
export class CannotOpen extends Error {
  readonly trouble: Trouble
  readonly writtenBy: string | null
  constructor(trouble: Trouble, options: { writtenBy?: string | null; cause?: unknown } = {}) {
    super(trouble, { cause: options.cause })
    this.trouble = trouble
    this.writtenBy = options.writtenBy ?? null
  }
}

/** The trouble an error means for someone who wants to open a plan. */
export function troubleOf(error: unknown): CannotOpen {
  if (error instanceof CannotOpen) return error
  if (error instanceof Unusable)
    return new CannotOpen(error.problem === 'newer' ? 'newer' : 'damaged', { cause: error })
  const code = storageFailure(error)?.code
  const trouble =
    code === 'disk-full' || code === 'read-only' || code === 'in-use' || code === 'damaged'
      ? code
      : 'unreadable'
  return new CannotOpen(trouble, { cause: error })
}

const codes: Record<Trouble, FailureCode> = {
  newer: 'newer',
  damaged: 'damaged',
  'in-use': 'in-use',
  'read-only': 'read-only',
  'disk-full': 'disk-full',
  missing: 'not-found',
  unreadable: 'unexpected'
}

/** A trouble as a call meets it that needs an open plan. */
export const refusalFor = ({ trouble }: CannotOpen) => new Refusal({ code: codes[trouble] })

/** Makes the folder if need be and holds it; every later step relies on no one else being in it. */
export function hold(folder: DataFolder): { release: () => void } {
  try {
    makeFolder(folder.path)
    demandWritable(folder.path)
    return holdFolder(folder.lock)
  } catch (error) {
    throw troubleOf(error)
  }
}

/**
 * Opens the plan of a folder that is held, or begins one where nothing was ever kept. Everything is checked before it
 * counts; an older schema is brought up to date in a new generation. Throws CannotOpen, and has then changed nothing.
 */
export function openPlan(opening: Opening): OpenPlan {
  try {
    clearUnfinished(opening.folder)
    let open = openGeneration(opening.folder, findGeneration(opening))
    if (!open.sound || versionOf(open.db) !== schemaVersion) {
      try {
        replacePlan(opening, open.db)
      } finally {
        open.db.close()
      }
      open = openGeneration(opening.folder, findGeneration(opening))
    }
    breakSeal(opening.folder)
    return open
  } catch (error) {
    throw troubleOf(error)
  }
}

/** The generation that counts. Without a good CURRENT, the newest that stands every check (safety.md 3.2). */
function findGeneration(opening: Opening): number {
  const { folder, appVersion, readAll } = opening
  const current = readCurrent(folder)
  if (current) {
    const file = folder.generation(current.generation)
    if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory())
      throw new Unusable('damaged', 'a folder in place of the file')
    if (sizeOf(file) === 0) throw new CannotOpen('missing')
    return current.generation
  }
  const generation = isUntouched(folder)
    ? writeGeneration(folder, readAll)
    : generationsIn(folder).findLast((number) => isUsable(folder, number))
  if (generation === undefined)
    throw new CannotOpen(generationsIn(folder).length > 0 ? 'damaged' : 'missing')
  pointTo(folder, generation, appVersion)
  return generation
}

function isUsable(folder: DataFolder, generation: number): boolean {
  try {
    openGeneration(folder, generation).db.close()
    return true
  } catch (error) {
    const opened = troubleOf(error)
    if (opened.trouble !== 'damaged') throw opened
    return false
  }
}

/**
 * Opens one generation after its header and, unless a seal vouches for it, all of it were looked at; not `sound` when
 * its indexes must be rebuilt.
 */
function openGeneration(folder: DataFolder, generation: number): OpenPlan & { sound: boolean } {
  const file = folder.generation(generation)
  const unclean = isUnclean(file)
  checkHeader(folder, file, unclean)
  const copy = unclean ? soundnessOfCopy(folder, file) : undefined
  const sealed = unclean ? 'unknown' : sealState(folder, generation)
  if (copy === 'damaged' || sealed === 'broken') throw new Unusable('damaged', file)
  demandWritable(file)
  const db = openLive(file)
  try {
    demandWriting(db)
    const found = copy ?? (sealed === 'intact' ? asSealed(db) : soundness(db))
    if (found === 'damaged' || (!copy && sealed === 'unknown' && !textsAreWhole(db)))
      throw new Unusable('damaged', file)
    return { db, file, generation, sound: found === 'sound' }
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * What is byte for byte what it was when it was closed needs no other look at all of it, which takes ten times as long;
 * but whoever can write beside the plan can also write a seal.
 */
function asSealed(db: Database): Soundness {
  demandOwnSchema(db)
  return 'sound'
}

function checkHeader(folder: DataFolder, file: string, unclean: boolean): void {
  try {
    versionInHeader(file, schemaVersion, unclean)
  } catch (error) {
    if (!(error instanceof Unusable) || error.problem !== 'newer') throw error
    throw new CannotOpen('newer', {
      writtenBy: readCurrent(folder)?.writtenBy ?? null,
      cause: error
    })
  }
}

/** What cannot be written is told before SQLite tries to lock it, which it would call a fault of the disk. */
function demandWritable(place: string): void {
  fs.accessSync(place, fs.constants.W_OK)
}

/** A file SQLite cannot write is opened to be read only; that must be known before work begins. */
function demandWriting(db: Database): void {
  db.exec('BEGIN IMMEDIATE')
  db.exec('ROLLBACK')
}

/**
 * Makes the rows of `source` the plan that counts: a new generation with today's schema, whole and checked, and then the
 * one step of CURRENT. What counted before stays beside it until it is put among the backups.
 */
export function replacePlan({ folder, appVersion, readAll }: Opening, source: Database): void {
  pointTo(folder, writeGeneration(folder, readAll, source), appVersion)
}

/** Closes a plan with everything in its one file, and notes what that file looks like. */
export function closePlan(folder: DataFolder, { db, file, generation }: OpenPlan): void {
  try {
    checkpoint(db)
  } finally {
    db.close()
  }
  if (!isUnclean(file)) seal(folder, generation)
}
