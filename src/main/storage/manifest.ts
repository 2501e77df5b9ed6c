import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { backup } from '../../shared/features/backups'
import { moment } from '../../shared/fields'
import { type DataFolder, namesIn, sizeOf } from './dataFolder'
import { writeWholeSync } from './files'

/** One line of `backups/manifest.jsonl`: a backup that was made, verified, and read back from the disk. */
const entry = z.object({
  seq: z.int().min(1),
  file: z.string().regex(/^[\w.-]+\.csbackup$/),
  madeAt: moment(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  schema: z.int(),
  app: z.string(),
  reason: backup.shape.reason,
  businessName: z.string(),
  counts: backup.shape.counts,
  changeSeq: z.int(),
  newestChange: moment().nullable()
})
export type Entry = z.output<typeof entry>

/** The backups there are, newest first; lines that cannot be read and files that are gone are passed over. */
export function readManifest(folder: DataFolder): Entry[] {
  let text = ''
  try {
    text = fs.readFileSync(folder.manifest, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return text
    .split('\n')
    .flatMap((line) => readLine(line) ?? [])
    .filter((known) => sizeOf(path.join(folder.backups, known.file)) === known.bytes)
    .sort((one, other) => other.seq - one.seq)
}

function readLine(line: string): Entry | undefined {
  try {
    return entry.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** Writes the manifest anew, oldest first, one line a backup. */
export function writeManifest(folder: DataFolder, entries: readonly Entry[]): void {
  const lines = entries
    .toSorted((one, other) => one.seq - other.seq)
    .map((known) => `${JSON.stringify(known)}\n`)
  writeWholeSync(folder.manifest, lines.join(''), 0o600)
}

/** Backup files the manifest does not know: copies a synchroniser made, or all of them when it was lost. */
export function strays(folder: DataFolder, known: readonly Entry[]): string[] {
  const names = new Set(known.map(({ file }) => file))
  return namesIn(folder.backups)
    .filter((name) => name.endsWith('.csbackup') && !names.has(name))
    .sort()
}
