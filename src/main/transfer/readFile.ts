import { readFile, stat } from 'node:fs/promises'
import { exportLimits } from '../../shared/exportFormat'
import { type Reading, readExport } from './readExport'

/** Reads an export file from the disk. A file over the limit is not loaded; never throws. */
export async function readExportFile(path: string): Promise<Reading> {
  let bytes: Uint8Array
  try {
    if ((await stat(path)).size > exportLimits.bytes)
      return { ok: false, problem: { reason: 'fileTooLarge' } }
    bytes = await readFile(path)
  } catch {
    return { ok: false, problem: { reason: 'unreadable' } }
  }
  return readExport(bytes)
}
