import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** How long a file that another program holds (a virus scanner, a synchroniser) is waited for, in milliseconds. */
const PATIENCE_MS = 10_000
const FIRST_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 1_000

const blocking = new Int32Array(new SharedArrayBuffer(4))
const pauseSync = (milliseconds: number) => void Atomics.wait(blocking, 0, 0, milliseconds)
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** Whether another program holds the file for the moment; on Windows that also looks like a missing right. */
export function isHeld(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'EBUSY' || code === 'EPERM') return true
  return code === 'EACCES' && process.platform === 'win32'
}

/** The pauses between tries, in milliseconds: ever longer, ten seconds together. */
function* pauses(): Generator<number> {
  let [waited, next] = [0, FIRST_PAUSE_MS]
  while (waited < PATIENCE_MS) {
    yield next
    waited += next
    next = Math.min(next * 2, LONGEST_PAUSE_MS, PATIENCE_MS - waited)
  }
}

/** Does something to a file, again and again while another program holds it, ten seconds at most. */
export async function whileHeld<T>(work: () => T, wait = pause): Promise<T> {
  for (const milliseconds of pauses())
    try {
      return work()
    } catch (error) {
      if (!isHeld(error)) throw error
      await wait(milliseconds)
    }
  return work()
}

/** The same for moments in which nothing may go on meanwhile (opening, closing): the caller stands still. */
export function whileHeldSync<T>(work: () => T, wait: (ms: number) => void = pauseSync): T {
  for (const milliseconds of pauses())
    try {
      return work()
    } catch (error) {
      if (!isHeld(error)) throw error
      wait(milliseconds)
    }
  return work()
}

/**
 * Writes a file whole or not at all: what stood there before stays until the new bytes are on the disk. Throws the
 * file system's own error (ENOSPC, EACCES, EBUSY …) and then leaves nothing half-written behind. `mode` is that of a
 * new file.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array | string,
  mode = 0o666
): Promise<void> {
  const partial = writePartial(file, bytes, mode)
  try {
    await move(partial, file)
  } catch (error) {
    remove(partial)
    throw error
  }
}

/** The same while nothing else may go on: the caller waits for the disk. */
export function writeWholeSync(file: string, bytes: Uint8Array | string, mode = 0o666): void {
  const partial = writePartial(file, bytes, mode)
  try {
    moveSync(partial, file)
  } catch (error) {
    remove(partial)
    throw error
  }
}

/** Renames within a folder, also over a file that stands there, and waits until the disk has it. */
export async function move(from: string, to: string): Promise<void> {
  await whileHeld(() => fs.renameSync(from, to))
  syncFolder(path.dirname(to))
}

/** Renames within a disk, also over a file that stands there, and waits until the disk has it. */
export function moveSync(from: string, to: string): void {
  whileHeldSync(() => fs.renameSync(from, to))
  syncFolder(path.dirname(to))
  if (path.dirname(from) !== path.dirname(to)) syncFolder(path.dirname(from))
}

/** Makes an empty file for its owner alone, unless there is one: SQLite would let everyone read what it makes. */
export function makePrivate(file: string): void {
  try {
    fs.closeSync(fs.openSync(file, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** The name a file has until it is whole; never the same twice, so that two writers never share one. */
export function partialName(file: string): string {
  return `${file}.${randomBytes(3).toString('hex')}.partial`
}

function writePartial(file: string, bytes: Uint8Array | string, mode: number): string {
  const partial = partialName(file)
  const opened = fs.openSync(partial, 'wx', mode)
  try {
    fs.writeFileSync(opened, bytes)
    fs.fsyncSync(opened)
  } catch (error) {
    fs.closeSync(opened)
    remove(partial)
    throw error
  }
  fs.closeSync(opened)
  return partial
}

/** Waits until a file's bytes are on the disk. */
export function syncFile(file: string): void {
  const opened = fs.openSync(file, 'r+')
  try {
    fs.fsyncSync(opened)
  } finally {
    fs.closeSync(opened)
  }
}

/**
 * Waits until names made, changed or removed in a folder are on the disk. Windows keeps them in its own journal, and
 * some network disks know no such thing.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  try {
    const opened = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(opened)
    } finally {
      fs.closeSync(opened)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EINVAL' && code !== 'ENOTSUP') throw error
  }
}

/** Removes a file or folder if it is there; a leftover that cannot be removed is no failure. */
export function remove(place: string): void {
  try {
    fs.rmSync(place, { recursive: true, force: true })
  } catch {
    // It is found and removed at the next start.
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function hashOf(file: string): string {
  const hash = createHash('sha256')
  for (const part of partsOf(file)) hash.update(part)
  return hash.digest('hex')
}

/**
 * Copies what a file holds, for its owner alone, over what stands at `to`. Not `copyFileSync`, which waits for ever for
 * the rest of a file that is shorter than it says or is cut short meanwhile.
 */
export function copyFile(from: string, to: string): void {
  const opened = fs.openSync(to, 'w', 0o600)
  try {
    for (const part of partsOf(from)) fs.writeFileSync(opened, part)
  } finally {
    fs.closeSync(opened)
  }
}

/** What a file holds, a mebibyte at a time; each part counts only until the next is asked for. */
function* partsOf(file: string): Generator<Uint8Array> {
  const opened = fs.openSync(file, 'r')
  try {
    const part = Buffer.allocUnsafe(1 << 20)
    for (;;) {
      const read = fs.readSync(opened, part, 0, part.length, null)
      if (read === 0) return
      yield part.subarray(0, read)
    }
  } finally {
    fs.closeSync(opened)
  }
}
