import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  copyFile,
  hashOf,
  whileHeld,
  whileHeldSync,
  writeWhole,
  writeWholeSync
} from '../../../src/main/storage/files'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'files-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const held = (code: string) => Object.assign(new Error(code), { code })

/** A file of Linux that says it is longer than it is, as one does that is cut short while it is read. */
const SHORTER_THAN_IT_SAYS = '/sys/kernel/mm/transparent_hugepage/enabled'

describe('a copy', () => {
  it('holds what the file holds, over what stood there', () => {
    const file = path.join(folder, 'plan.sqlite')
    const copy = path.join(folder, 'copy.sqlite')
    const bytes = Buffer.alloc(3_000_001, 'Łódź ')
    fs.writeFileSync(file, bytes)
    fs.writeFileSync(copy, Buffer.alloc(4_000_000))
    copyFile(file, copy)
    expect(fs.readFileSync(copy).equals(bytes)).toBe(true)
  })

  it.runIf(fs.existsSync(SHORTER_THAN_IT_SAYS))('does not wait for the rest of a file', () => {
    const copy = path.join(folder, 'copy')
    copyFile(SHORTER_THAN_IT_SAYS, copy)
    expect(fs.readFileSync(copy, 'utf8')).toContain('madvise')
    expect(fs.statSync(copy).mode & 0o777).toBe(0o600)
  })
})

describe('a file', () => {
  it('is written whole, over what stood there, and leaves nothing beside it', async () => {
    const file = path.join(folder, 'plan.pdf')
    await writeWhole(file, 'first')
    await writeWhole(file, Buffer.from('second'))
    expect(fs.readFileSync(file, 'utf8')).toBe('second')
    writeWholeSync(file, 'third')
    expect(fs.readFileSync(file, 'utf8')).toBe('third')
    expect(fs.readdirSync(folder)).toEqual(['plan.pdf'])
  })

  it('stays as it was when the new one cannot take its place', async () => {
    const taken = path.join(folder, 'taken')
    fs.mkdirSync(path.join(taken, 'inside'), { recursive: true })
    await expect(writeWhole(taken, 'bytes')).rejects.toMatchObject({ code: 'EISDIR' })
    expect(() => writeWholeSync(taken, 'bytes')).toThrow()
    await expect(writeWhole(path.join(folder, 'no', 'folder'), 'bytes')).rejects.toMatchObject({
      code: 'ENOENT'
    })
    expect(fs.readdirSync(folder)).toEqual(['taken'])
  })

  it('is readable by the owner alone when that is asked for', () => {
    const file = path.join(folder, 'private')
    writeWholeSync(file, 'bytes', 0o600)
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  })

  it('has the hash the rest of the world computes', () => {
    const file = path.join(folder, 'abc')
    fs.writeFileSync(file, 'abc')
    expect(hashOf(file)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a file another program holds', () => {
  it('is waited for through any pattern of locks shorter than ten seconds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 9_900 }),
        fc.constantFrom('EBUSY', 'EPERM'),
        async (until, code) => {
          let clock = 0
          const work = () => {
            if (clock < until) throw held(code)
            return 'done'
          }
          const wait = (milliseconds: number) => {
            clock += milliseconds
          }
          expect(whileHeldSync(work, wait)).toBe('done')
          clock = 0
          expect(await whileHeld(work, async (milliseconds) => wait(milliseconds))).toBe('done')
        }
      ),
      { numRuns: 1_000 }
    )
  })

  it('is given up after ten seconds, with the system’s own error', () => {
    let waited = 0
    const work = () => {
      throw held('EBUSY')
    }
    expect(() => whileHeldSync(work, (milliseconds) => (waited += milliseconds))).toThrow('EBUSY')
    expect(waited).toBe(10_000)
  })

  it('is not waited for when the error is another one', () => {
    let tries = 0
    const work = () => {
      tries += 1
      throw held('ENOSPC')
    }
    expect(() => whileHeldSync(work, () => undefined)).toThrow('ENOSPC')
    expect(tries).toBe(1)
  })
})
