import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../src/main/log'

describe('the log (H21)', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('notes kind, code and place of an error, never what the owner wrote, nor a folder', () => {
    const file = join(folder, 'regulars.log')
    const error = Object.assign(new TypeError('Mrs Novak of MARKER Street'), { code: 'EIO' })
    createLog(file)('policies.update', error)
    createLog(file)('unhandledRejection', 'a MARKER that was thrown as it is')
    const noted = readFileSync(file, 'utf8')
    expect(noted).toContain('"where":"policies.update","kind":"TypeError","code":"EIO"')
    expect(noted).toContain('log.test.ts')
    expect(noted).not.toContain('MARKER')
    expect(noted).not.toContain(import.meta.dirname)
  })

  it('is three files of a megabyte at most, the oldest of which goes', () => {
    const file = join(folder, 'regulars.log')
    const log = createLog(file)
    // A name of 20 kB is longer than any address: a whole log would take minutes otherwise.
    const where = (number: number) => `${number} ${'x'.repeat(20_000)}`
    for (let number = 0; number < 250; number++) log(where(number), 'gone wrong')
    const names = readdirSync(folder).toSorted()
    expect(names).toEqual(['regulars.log', 'regulars.log.1', 'regulars.log.2'])
    for (const name of names) {
      const { size, mode } = statSync(join(folder, name))
      expect(size).toBeLessThan(1_050_000)
      if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600)
    }
    expect(readFileSync(file, 'utf8')).toContain('249 x')
    expect(readFileSync(join(folder, 'regulars.log.2'), 'utf8')).not.toContain('"where":"0 x')
  })

  it.skipIf(process.platform === 'win32')('is for its owner’s eyes alone', () => {
    const file = join(folder, 'regulars.log')
    createLog(file)('open', new Error('x'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
