import fs from 'node:fs'
import { z } from 'zod'
import type { DataFolder } from './dataFolder'
import { hashOf, makePrivate } from './files'

const sealed = z.object({ generation: z.int(), sha256: z.string(), writtenAt: z.number() })
const OPEN = 'open\n'

/** `broken`: nobody wrote the file, and yet it has other bytes; `unknown`: nothing is known that it could be held to. */
export type SealState = 'intact' | 'broken' | 'unknown'

/**
 * Notes what the closed plan looks like, byte for byte. SQLite keeps no sums of its own: a wrong letter in the middle of
 * a text would never be noticed (safety.md F6).
 */
export function seal(folder: DataFolder, generation: number): void {
  const file = folder.generation(generation)
  const note = { generation, sha256: hashOf(file), writtenAt: writtenAt(file) }
  write(folder, `${JSON.stringify(note)}\n`)
}

/**
 * Whether the plan still is what it was when it was closed. A file that was written since, by whatever program, is
 * judged by what is in it alone.
 */
export function sealState(folder: DataFolder, generation: number): SealState {
  let text: string
  try {
    text = fs.readFileSync(folder.seal, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'unknown'
    throw error
  }
  const known = sealed.safeParse(textToJson(text)).data
  const file = folder.generation(generation)
  if (known?.generation !== generation || known.writtenAt !== writtenAt(file)) return 'unknown'
  return known.sha256 === hashOf(file) ? 'intact' : 'broken'
}

/** When a file was last written, in whole milliseconds: what is finer does not survive copying. */
const writtenAt = (file: string) => Math.round(fs.statSync(file).mtimeMs)

/** To be called before the plan is written again. */
export function breakSeal(folder: DataFolder): void {
  if (fs.existsSync(folder.seal)) write(folder, OPEN)
}

/** Written in place, so that it needs no room on a full disk; a half-written one counts as none. */
function write(folder: DataFolder, text: string): void {
  makePrivate(folder.seal)
  const opened = fs.openSync(folder.seal, 'r+')
  try {
    fs.writeSync(opened, text, 0)
    fs.ftruncateSync(opened, Buffer.byteLength(text))
    fs.fsyncSync(opened)
  } finally {
    fs.closeSync(opened)
  }
}

function textToJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
