import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepPreferences } from '../../src/main/features/preferences'
import { writeWhole } from '../../src/main/storage/files'
import type { Preferences } from '../../src/shared/features/preferences'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preferences-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The preferences of a computer that speaks Polish, and what was told of them. */
function open(options: Partial<Parameters<typeof keepPreferences>[0]> = {}) {
  const told: Preferences[] = []
  const path = join(folder, 'preferences.json')
  const kept = keepPreferences({
    path,
    preferred: ['pl-PL'],
    write: writeWhole,
    changed: (now) => told.push(now),
    ...options
  })
  return { ...kept, told, path }
}

describe('preferences', () => {
  it('begin with the computer’s language and stay as they were left', async () => {
    expect(open().current()).toEqual({ language: 'pl', theme: 'system', textSize: 100 })
    await open().update({ theme: 'dark', textSize: 150 })
    expect(open().current()).toEqual({ language: 'pl', theme: 'dark', textSize: 150 })
  })

  it.each(['', '{', '[]', '{"language":"pl"}', '{"language":"xx","theme":"dark","textSize":100}'])(
    'begin anew where %j is kept',
    (text) => {
      const { path } = open()
      writeFileSync(path, text)
      expect(open().current()).toEqual({ language: 'pl', theme: 'system', textSize: 100 })
    }
  )

  it('speak the language of the command line until another is chosen, and keep neither', async () => {
    const spoken = open({ language: 'sl' })
    expect(spoken.current().language).toBe('sl')
    await spoken.update({ theme: 'dark' })
    expect(spoken.current()).toMatchObject({ language: 'sl', theme: 'dark' })
    expect(JSON.parse(readFileSync(spoken.path, 'utf8'))).toMatchObject({ language: 'pl' })
    await spoken.update({ language: 'en' })
    expect(spoken.current().language).toBe('en')
  })

  it('are what they were when they cannot be kept', async () => {
    let full = true
    const kept = open({
      write: async (...file) => {
        if (full) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
        await writeWhole(...file)
      }
    })
    await expect(kept.update({ theme: 'dark' })).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(kept.current().theme).toBe('system')
    expect(kept.told).toEqual([])
    full = false
    expect(await kept.update({ textSize: 200 })).toMatchObject({ theme: 'system', textSize: 200 })
  })

  it('keep every change of several at once, the last one last', async () => {
    const delays = [30, 0, 10]
    const kept = open({
      write: async (...file) => {
        await new Promise((resolve) => {
          setTimeout(resolve, delays.shift())
        })
        await writeWhole(...file)
      }
    })
    await Promise.all([
      kept.update({ theme: 'dark' }),
      kept.update({ textSize: 200 }),
      kept.update({ theme: 'light' })
    ])
    expect(open().current()).toEqual({ language: 'pl', theme: 'light', textSize: 200 })
    expect(kept.told.map(({ theme }) => theme)).toEqual(['dark', 'dark', 'light'])
  })
})
