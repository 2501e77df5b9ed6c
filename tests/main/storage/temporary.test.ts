import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearTemporary, makeTemporary } from '../../../src/main/storage/temporary'
import { newFolder } from './openPlan'

let place = ''
beforeEach(() => {
  place = newFolder()
  vi.stubEnv('TMPDIR', place)
})
afterEach(() => void vi.unstubAllEnvs())

const DAY_MS = 86_400_000

/** Something in the computer's place for passing things, last written so many days ago. */
function left(name: string, days: number): void {
  fs.mkdirSync(path.join(place, name))
  fs.writeFileSync(path.join(place, name, 'plan.pdf'), '%PDF-')
  const then = new Date(Date.now() - days * DAY_MS)
  fs.utimesSync(path.join(place, name), then, then)
}

describe.skipIf(process.platform === 'win32')('a folder for passing things', () => {
  it('is for its owner alone, and never the same twice', () => {
    const [one, other] = [makeTemporary(), makeTemporary()]
    expect(path.dirname(one)).toBe(place)
    expect(one).not.toBe(other)
    expect(fs.statSync(one).mode & 0o777).toBe(0o700)
  })

  it('goes a month after a sudden end left it, and nothing else goes', () => {
    const made = makeTemporary()
    left('regulars-abc123', 31)
    left('regulars-abc124', 29)
    left('regulars', 99)
    left('regulars-plans of mine', 99)
    left('someone-abc123', 99)
    fs.writeFileSync(path.join(place, 'regulars-abc125'), 'a file')
    clearTemporary(new Date())
    expect(fs.readdirSync(place).toSorted()).toEqual(
      [
        path.basename(made),
        'regulars',
        'regulars-abc124',
        'regulars-abc125',
        'regulars-plans of mine',
        'someone-abc123'
      ].toSorted()
    )
  })

  it('is not looked for where nothing can be read', () => {
    vi.stubEnv('TMPDIR', path.join(place, 'gone'))
    expect(() => clearTemporary(new Date())).not.toThrow()
  })
})
