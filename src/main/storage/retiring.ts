import fs from 'node:fs'
import { schemaVersion } from '../database/migrate'
import { backupPath, finish, note } from './backupFile'
import { type DataFolder, filesOf, generationsIn, putAway, readCurrent } from './dataFolder'
import { hashOf, moveSync, remove } from './files'
import { Unusable, versionInHeader } from './header'
import { isUnclean, soundnessOfCopy } from './inspection'

/**
 * Puts the generations before the one that counts among the backups, so that what a migration or a restore replaced
 * can be had back; one that fails its checks is put away as damaged. Begun again at the next start when interrupted.
 */
export function retireOlder(folder: DataFolder, appVersion: string, now: Date): void {
  const current = readCurrent(folder)
  if (!current) return
  for (const number of generationsIn(folder))
    if (number < current.generation) retire(folder, folder.generation(number), appVersion, now)
}

function retire(folder: DataFolder, file: string, appVersion: string, now: Date): void {
  const version = versionIfSound(folder, file)
  if (version === undefined) {
    putAway(folder, file, now)
    return
  }
  const reason = version < schemaVersion ? 'migration' : 'restore'
  const made = finish(file)
  const [sha256, bytes] = [hashOf(file), fs.statSync(file).size]
  const backup = backupPath(folder, reason, now)
  moveSync(file, backup)
  for (const journal of filesOf(file)) remove(journal)
  note(folder, { ...made, sha256, bytes, file: backup, reason }, appVersion, now)
}

/** The schema version of a closed generation, or undefined when it is no good. It stays as it is. */
function versionIfSound(folder: DataFolder, file: string): number | undefined {
  try {
    const version = versionInHeader(file, schemaVersion, isUnclean(file))
    return soundnessOfCopy(folder, file) === 'sound' ? version : undefined
  } catch (error) {
    if (error instanceof Unusable) return undefined
    throw error
  }
}
