import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { remove } from './files'

/** What a sudden end left stays so long: another window may still be using it. */
const KEEP_MS = 30 * 86_400_000

/** Makes a folder of the computer's own for passing things, for its owner alone; whoever made it removes it. */
export function makeTemporary(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'regulars-'))
}

/**
 * Removes the folders for passing things that were left for a month: after a sudden end they hold copies of a plan, and
 * after printing the PDF that was handed over. Not every computer does so by itself.
 */
export function clearTemporary(now: Date): void {
  const place = os.tmpdir()
  const left = entriesOf(place).filter(
    (entry) => entry.isDirectory() && /^regulars-\w{6}$/.test(entry.name)
  )
  for (const { name } of left) {
    const folder = path.join(place, name)
    const written = fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (now.getTime() - written > KEEP_MS) remove(folder)
  }
}

function entriesOf(place: string): fs.Dirent[] {
  try {
    return fs.readdirSync(place, { withFileTypes: true })
  } catch {
    // Nothing can be left where nothing can be read.
    return []
  }
}
