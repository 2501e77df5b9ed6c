import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { schemaVersion } from '../../../src/main/database/migrate'
import { hashOf } from '../../../src/main/storage/files'
import { CannotOpen } from '../../../src/main/storage/opening'
import { contentOf, openAfterwards } from './afterwards'
import { step } from './model'
import { newFolder, openAt, scratch } from './openPlan'
import { seeded } from './powerCut'

const soak = process.env['SOAK'] === '1'
const FLIPS = soak ? 1_500 : 250
/** Lengths a file is cut to: every page in the long run, every fifth in the short one. */
const PAGES_BETWEEN = soak ? 1 : 5
const DATABASE = 'db-000001.sqlite'

let template = ''
let content = ''
beforeAll(async () => {
  template = fs.mkdtempSync(path.join(scratch, 'regulars-template-'))
  const { plan, api } = openAt(template)
  for (let n = 0; n < 80; n++) await step(api, n)
  await plan.close()
  content = openAfterwards(template, contentOf)
  return () => fs.rmSync(template, { recursive: true, force: true })
})

type Outcome = 'whole' | 'silent' | 'repaired' | CannotOpen['trouble']

/** Opens the template with its database changed; throws when a trouble changed anything or hid a backup. */
function outcomeOf(change: (file: string) => void): Outcome {
  const folder = fs.mkdtempSync(path.join(scratch, 'regulars-damaged-'))
  const file = path.join(folder, DATABASE)
  fs.cpSync(template, folder, { recursive: true, preserveTimestamps: true })
  change(file)
  const status = fs.lstatSync(file, { throwIfNoEntry: false })
  const before = status?.isFile() ? hashOf(file) : undefined
  try {
    const found = openAfterwards(folder, contentOf)
    if (fs.existsSync(path.join(folder, 'damaged')))
      return found === content ? 'repaired' : 'silent'
    return found === content ? 'whole' : 'silent'
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    expect(fs.lstatSync(file, { throwIfNoEntry: false })?.isFile()).toBe(status?.isFile())
    if (before !== undefined) expect(hashOf(file)).toBe(before)
    expect(fs.readdirSync(path.join(folder, 'backups'))).toHaveLength(2)
    return error.trouble
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function tally(outcomes: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

/** Overwrites a byte, 64 bytes or a page, again and again in a fresh copy; `same` when nothing was changed by that. */
function damage(times: number, write: (file: string, at: number, bytes: Uint8Array) => void) {
  const random = seeded(5)
  const original = fs.readFileSync(path.join(template, DATABASE))
  return Array.from({ length: times }, (_, index): Outcome | 'same' => {
    const place = 100 + Math.floor(random() * (original.length - 164))
    const at = index % 3 === 2 ? Math.max(100, place - (place % 4_096)) : place
    const length = [1, 64, Math.min(4_096, original.length - at)][index % 3] ?? 1
    const bytes = Uint8Array.from({ length }, () => (index % 3 === 2 ? 0 : random() * 256))
    if (original.subarray(at, at + length).equals(bytes)) return 'same'
    return outcomeOf((file) => write(file, at, bytes))
  })
}

/** Overwrites bytes of a file. */
function poke(file: string, at: number, bytes: Uint8Array): void {
  const opened = fs.openSync(file, 'r+')
  fs.writeSync(opened, bytes, 0, bytes.length, at)
  fs.closeSync(opened)
}

describe('a damaged file', { timeout: 3_600_000 }, () => {
  it('is noticed, repaired or harmless whichever byte of its beginning is wrong', () => {
    const outcomes = Array.from({ length: 300 }, (_, index) => {
      const [at, variant] = [Math.floor(index / 3), index % 3]
      return outcomeOf((file) => {
        const was = fs.readFileSync(file)[at] ?? 0
        poke(file, at, Uint8Array.of([was ^ 0xff, (was + 1) & 0xff, was ^ 0x80][variant] ?? 0))
      })
    })
    console.log('300 beginnings', tally(outcomes))
    expect(new Set(outcomes)).toEqual(new Set(['whole', 'repaired', 'damaged', 'newer']))
  })

  it('is noticed whatever it was cut to', () => {
    const size = fs.statSync(path.join(template, DATABASE)).size
    const lengths = [1, 99, 100, 511, 512, 4_095]
    for (let length = 4_096; length < size; length += 4_096 * PAGES_BETWEEN) lengths.push(length)
    for (const length of lengths)
      expect([length, outcomeOf((file) => fs.truncateSync(file, length))]).toEqual([
        length,
        'damaged'
      ])
  })

  it('is noticed whatever happened to its bytes while nobody wrote it', () => {
    const outcomes = damage(FLIPS, (file, at, bytes) => {
      const { atime, mtime } = fs.statSync(file)
      poke(file, at, bytes)
      fs.utimesSync(file, atime, mtime)
    })
    console.log(`${FLIPS} damages by the disk`, tally(outcomes))
    expect(new Set(outcomes.filter((outcome) => outcome !== 'same'))).toEqual(new Set(['damaged']))
  })

  it('is noticed, repaired or harmless when another program wrote it, but for letters in a text', () => {
    const outcomes = damage(FLIPS, poke)
    console.log(`${FLIPS} damages by a program`, tally(outcomes))
    const silent = outcomes.filter((outcome) => outcome === 'silent')
    expect(silent.length / FLIPS).toBeLessThan(0.08)
  })

  it.each<[string, (file: string) => void, Outcome]>([
    ['empty', (file) => fs.truncateSync(file, 0), 'missing'],
    ['gone', (file) => fs.rmSync(file), 'missing'],
    [
      'a folder',
      (file) => {
        fs.rmSync(file)
        fs.mkdirSync(file)
      },
      'damaged'
    ],
    ['a text', (file) => fs.writeFileSync(file, 'My plan\n'.repeat(1_000)), 'damaged'],
    ['pointing nowhere', (file) => relink(file, '/nowhere/at/all'), 'missing'],
    ['pointing to itself', (file) => relink(file, file), 'unreadable'],
    ['without CURRENT', (file) => fs.rmSync(path.join(file, '../CURRENT')), 'whole'],
    [
      'with a CURRENT that says nothing',
      (file) => fs.writeFileSync(path.join(file, '../CURRENT'), '\0\0\0\0'),
      'whole'
    ],
    [
      'with CURRENT and file gone',
      (file) => {
        fs.rmSync(file)
        fs.rmSync(path.join(file, '../CURRENT'))
      },
      'missing'
    ]
  ])('is never replaced by an empty plan when it is %s', (_name, change, outcome) => {
    expect(outcomeOf(change)).toBe(outcome)
  })
})

function relink(file: string, target: string): void {
  fs.rmSync(file)
  fs.symlinkSync(target, file)
}

describe('a plan saved by a newer version', () => {
  it('is refused untouched, whichever version it was, and says who wrote it', async () => {
    for (let ahead = 1; ahead <= 50; ahead++) {
      const version = Buffer.alloc(4)
      version.writeInt32BE(schemaVersion + ahead)
      expect(outcomeOf((file) => poke(file, 60, version))).toBe('newer')
    }
    const folder = newFolder()
    fs.cpSync(template, folder, { recursive: true })
    fs.writeFileSync(path.join(folder, 'CURRENT'), `${DATABASE}\nRegulars 6.2.0\n`)
    poke(path.join(folder, DATABASE), 60, Buffer.from([0, 0, 0, 99]))
    const { plan, api } = openAt(folder)
    expect(plan.state()).toMatchObject({ trouble: 'newer', writtenBy: '6.2.0', backups: 1 })
    expect(await api.start.lookOnly()).toMatchObject({ value: { state: 'ready', readOnly: true } })
    await plan.close()
  })
})
