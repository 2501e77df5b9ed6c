import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { scratch } from './openPlan'
import { createDisk, type DiskEvent, type Mode, modes, readTrace, seeded, TRACED } from './powerCut'

/** Why the power cannot be cut on this computer; undefined when it can. */
export function whyNoTrace(): string | undefined {
  if (process.platform !== 'linux') return 'power cuts are recorded with strace, on Linux'
  const tried = spawnSync('strace', ['-qq', '-e', 'trace=none', process.execPath, '--version'])
  if (tried.error) return 'strace is not installed (Debian package strace)'
  return tried.status === 0 ? undefined : 'strace may not trace programs here'
}

/** Runs a program on a folder and records everything it asks the disk for. */
export function record(
  program: string,
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = {}
): DiskEvent[] {
  const trace = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'trace-')), 'trace')
  try {
    const options = ['-f', '-qq', '-y', '-xx', '-s', '300000', '-o', trace, '-e', `trace=${TRACED}`]
    execFileSync('strace', [...options, process.execPath, program, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit']
    })
    return readTrace(trace, folder)
  } finally {
    fs.rmSync(path.dirname(trace), { recursive: true, force: true })
  }
}

export type Cut = { event: number; mode: Mode; acknowledged: number; image: string }

type Cutting = {
  events: readonly DiskEvent[]
  /** The folder the events happened in; its files at the start are taken as sure. */
  folder: string
  before?: Map<string, Buffer>
  images: number
  seed: number
  /** Looks at the folder after the power came back; throws when anything is wrong. */
  check: (cut: Cut) => void
}

/**
 * Cuts the power at moments all over a recording, in each of the ways a disk may lose what was not synced, and has what
 * is left looked at. Answers with how many images there were.
 */
export function cutPower({ events, folder, before, images, seed, check }: Cutting): number {
  const random = seeded(seed)
  const place = fs.mkdtempSync(path.join(scratch, 'regulars-cut-'))
  const disk = createDisk(before)
  const moments = Math.ceil(images / modes.length)
  let [acknowledged, made] = [0, 0]
  events.forEach((event, index) => {
    disk.take(event)
    if (event.kind === 'ack') acknowledged = event.n
    // As many moments as were asked for, spread evenly with a little chance.
    const due = ((index + (index === events.length - 1 ? 1 : random())) / events.length) * moments
    while (made < images && made / modes.length < due)
      for (const mode of modes) {
        const image = path.join(place, String(made++))
        write(disk.cut(mode, random), folder, image)
        look({ event: index, mode, acknowledged, image }, seed, check)
        fs.rmSync(image, { recursive: true, force: true })
      }
  })
  // Left standing when a check threw: the image is what one wants to look at then.
  fs.rmSync(place, { recursive: true, force: true })
  return made
}

function look(cut: Cut, seed: number, check: Cutting['check']): void {
  try {
    check(cut)
  } catch (error) {
    const where = `seed ${seed}, event ${cut.event}, ${cut.mode}, image ${cut.image}`
    throw new Error(`Power cut (${where}): ${String(error)}`, { cause: error })
  }
}

function write(files: Map<string, Buffer>, folder: string, image: string): void {
  fs.mkdirSync(image, { mode: 0o700 })
  for (const [file, bytes] of files) {
    const target = path.join(image, path.relative(folder, file))
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, bytes, { mode: 0o600 })
  }
}

/** All files below a folder, for a recording that begins with some. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    names
      .filter((entry) => entry.isFile() && entry.name !== 'lock')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, fs.readFileSync(file)])
  )
}
