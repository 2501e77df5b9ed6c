import fs from 'node:fs'
import path from 'node:path'
import type { Trouble } from '../../shared/features/start'
import type { Backups } from './backups'
import { type DataFolder, dataFolder, filesOf, pointTo, readCurrent } from './dataFolder'
import { copyFile, remove } from './files'
import { CannotOpen, openPlan, type OpenPlan, type Opening } from './opening'
import { makeTemporary } from './temporary'

/** Troubles under which the plan's own file can still be read; under the others the newest good backup is shown. */
const readable = new Set<Trouble>(['read-only', 'disk-full', 'unreadable'])

/** A copy of a plan to look at; `remove` takes the copy away, once it is closed. */
export type Copy = { open: OpenPlan; remove: () => void }

/**
 * Opens a copy of what there is to look at, in a folder of its own: the plan where its file can be read, else the
 * newest backup that can. Nothing in the plan's folder is touched. Throws the trouble when there is nothing.
 */
export function openToLookAt(opening: Opening, trouble: CannotOpen, backups: Backups): Copy {
  if (readable.has(trouble.trouble)) return openCopied(opening, copyPlan)
  for (const entry of backups.list())
    try {
      return openCopied(opening, (_from, to) => {
        copyFile(backups.pathOf(entry), to.generation(1))
        pointTo(to, 1, opening.appVersion)
      })
    } catch {
      // One that cannot be read does not keep the one before it from being looked at.
    }
  throw trouble
}

function openCopied(opening: Opening, copy: (from: DataFolder, to: DataFolder) => void): Copy {
  const folder = dataFolder(makeTemporary())
  try {
    copy(opening.folder, folder)
    const open = openPlan({ ...opening, folder })
    return { open, remove: () => remove(folder.path) }
  } catch (error) {
    remove(folder.path)
    throw error
  }
}

function copyPlan(from: DataFolder, to: DataFolder): void {
  const current = readCurrent(from)
  if (!current) throw new CannotOpen('missing')
  copyFile(from.current, to.current)
  for (const file of filesOf(from.generation(current.generation)))
    if (fs.existsSync(file)) copyFile(file, path.join(to.path, path.basename(file)))
}
