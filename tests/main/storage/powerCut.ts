import fs from 'node:fs'
import path from 'node:path'

/** What a disk was asked to do, in the order in which it was, and the moments at which the program said `ACK n`. */
export type DiskEvent =
  | { kind: 'make'; file: string }
  | { kind: 'write'; file: string; at: number | null; bytes: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'sync'; file: string }
  | { kind: 'unlink'; file: string }
  | { kind: 'rename'; file: string; to: string }
  | { kind: 'ack'; n: number }

/** The system calls that change what is on a disk. */
export const TRACED =
  'openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2'

/** Reads what `strace -f -y -xx` wrote about a program, as far as it concerns one folder. */
export function readTrace(file: string, folder: string): DiskEvent[] {
  const events: DiskEvent[] = []
  const unfinished = new Map<string, string>()
  for (const line of fs.readFileSync(file, 'latin1').split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (rest.endsWith('<unfinished ...>')) {
      unfinished.set(thread, rest.slice(0, -'<unfinished ...>'.length))
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)
    const event = readCall(resumed ? `${unfinished.get(thread)}${resumed[1]}` : rest)
    if (event && (event.kind === 'ack' || isInside(event.file, folder))) events.push(event)
  }
  return events
}

/** Copies that are made to be looked at, and the lock, hold nothing that must last. */
function isInside(file: string, folder: string): boolean {
  const name = path.relative(folder, file)
  return !/^(\.\.|staging(\/|$)|lock(-|$))/.test(name)
}

function readCall(call: string): DiskEvent | undefined {
  const [, name, list = '', result] = /^(\w+)\((.*)\) += (-?\d+)/.exec(call) ?? []
  if (!name || Number(result) < 0) return undefined
  const texts = [...list.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex]) => bytesOf(hex))
  const open = [...call.matchAll(/\d+<((?:\\x[0-9a-f]{2})+)>/g)].map(([, hex]) =>
    bytesOf(hex).toString()
  )
  const file = open[0] ?? ''
  const [first, second] = texts
  switch (name) {
    case 'openat':
      // Exclusive or not, what matters is the name that is there afterwards.
      return /O_CREAT/.test(list) ? { kind: 'make', file: open.at(-1) ?? '' } : undefined
    case 'write': {
      const said = /^ACK (\d+)\n$/.exec(first?.toString() ?? '')
      if (said) return { kind: 'ack', n: Number(said[1]) }
      return { kind: 'write', file, at: null, bytes: first ?? Buffer.alloc(0) }
    }
    case 'pwrite64':
      return {
        kind: 'write',
        file,
        at: Number(/, (\d+)$/.exec(list)?.[1]),
        bytes: first ?? Buffer.alloc(0)
      }
    case 'ftruncate':
      return { kind: 'truncate', file, length: Number(/, (\d+)$/.exec(list)?.[1]) }
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', file }
    case 'unlink':
    case 'unlinkat':
      return { kind: 'unlink', file: first?.toString() ?? '' }
    default:
      return { kind: 'rename', file: first?.toString() ?? '', to: second?.toString() ?? '' }
  }
}

const bytesOf = (hex = '') => Buffer.from(hex.replaceAll('\\x', ''), 'hex')

type Change = { at: number; bytes: Buffer } | { length: number }
/** A file's bytes as they are sure to be, and what was asked for since it was last synced. */
type Content = { sure: Buffer; since: Change[]; end: number }
/** Names that are given or taken away in one step of the folder they are in. */
type Naming = { names: [string, Content | null][]; folder: string }

/** What the disk kept of everything that was not synced when the power went. */
export const modes = ['none', 'all', 'sectors', 'torn'] as const
export type Mode = (typeof modes)[number]

const SECTOR = 512

/** A disk that takes events one by one and can lose its power after each of them. */
export function createDisk(before = new Map<string, Buffer>()) {
  const sure = new Map<string, Content>(
    [...before].map(([file, bytes]) => [file, { sure: bytes, since: [], end: bytes.length }])
  )
  const now = new Map(sure)
  let since: Naming[] = []

  function contentOf(file: string): Content {
    const known = now.get(file)
    if (known) return known
    const made = { sure: Buffer.alloc(0), since: [], end: 0 }
    name(path.dirname(file), [[file, made]])
    return made
  }

  function name(folder: string, names: Naming['names']): void {
    since.push({ folder, names })
    apply(now, names)
  }

  function sync(file: string): void {
    const content = now.get(file)
    if (content) {
      content.sure = changed(content.sure, content.since)
      content.since = []
    } else {
      for (const naming of since) if (naming.folder === file) apply(sure, naming.names)
      since = since.filter((naming) => naming.folder !== file)
    }
  }

  return {
    take(event: DiskEvent): void {
      if (event.kind === 'make') contentOf(event.file)
      else if (event.kind === 'write') {
        const content = contentOf(event.file)
        const at = event.at ?? content.end
        content.since.push({ at, bytes: event.bytes })
        content.end = Math.max(content.end, at + event.bytes.length)
      } else if (event.kind === 'truncate') {
        const content = contentOf(event.file)
        content.since.push({ length: event.length })
        content.end = event.length
      } else if (event.kind === 'sync') sync(event.file)
      else if (event.kind === 'unlink') name(path.dirname(event.file), [[event.file, null]])
      else if (event.kind === 'rename') {
        const content = contentOf(event.file)
        name(path.dirname(event.to), [
          [event.to, content],
          [event.file, null]
        ])
      }
    },
    /** The files as they are found when the power comes back. */
    cut(mode: Mode, random: () => number): Map<string, Buffer> {
      const kept = { none: 0, all: since.length, sectors: -1, torn: -1 }[mode]
      const namings = since.slice(0, kept < 0 ? Math.floor(random() * (since.length + 1)) : kept)
      const names = new Map(sure)
      for (const naming of namings) apply(names, naming.names)
      return new Map(
        [...names].map(([file, content]) => [
          file,
          changed(content.sure, keptOf(content.since, mode, random))
        ])
      )
    }
  }
}

function apply(names: Map<string, Content>, changes: Naming['names']): void {
  for (const [file, content] of changes)
    if (content) names.set(file, content)
    else names.delete(file)
}

function keptOf(changes: Change[], mode: Mode, random: () => number): Change[] {
  if (mode === 'none') return []
  if (mode === 'all') return changes
  if (mode === 'torn') {
    const kept = changes.slice(0, Math.ceil(random() * changes.length))
    const last = kept.at(-1)
    if (last && 'bytes' in last) {
      const sectors = Math.floor((random() * last.bytes.length) / SECTOR)
      kept[kept.length - 1] = { at: last.at, bytes: last.bytes.subarray(0, sectors * SECTOR) }
    }
    return kept
  }
  return changes.flatMap((change): Change[] => {
    if ('length' in change) return random() < 0.5 ? [change] : []
    return sectorsOf(change).filter(() => random() < 0.5)
  })
}

function sectorsOf({ at, bytes }: { at: number; bytes: Buffer }): Change[] {
  const parts: Change[] = []
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR))
    parts.push({ at: at + from, bytes: bytes.subarray(from, to) })
    from = to
  }
  return parts
}

function changed(before: Buffer, changes: Change[]): Buffer {
  let length = before.length
  let most = length
  for (const change of changes) {
    length = 'length' in change ? change.length : Math.max(length, change.at + change.bytes.length)
    most = Math.max(most, length)
  }
  const bytes = Buffer.alloc(most)
  before.copy(bytes)
  for (const change of changes)
    if ('length' in change) bytes.fill(0, change.length)
    else change.bytes.copy(bytes, change.at)
  return bytes.subarray(0, length)
}

/** Numbers between 0 and 1 that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
