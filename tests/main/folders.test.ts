import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldersFor, writableFolders } from '../../src/main/folders'

describe('where things lie', () => {
  const place = { home: '/home/ana', environment: {}, chosen: undefined }

  it('is where each system keeps what belongs to one person on one computer', () => {
    expect(foldersFor({ ...place, platform: 'linux' }).data).toBe(
      '/home/ana/.local/share/regulars/data'
    )
    expect(foldersFor({ ...place, platform: 'darwin' }).application).toBe(
      '/home/ana/Library/Application Support/Regulars'
    )
    const environment = { LOCALAPPDATA: '/local' }
    expect(foldersFor({ ...place, environment, platform: 'win32' }).chromium).toBe(
      '/local/Regulars/chromium'
    )
  })

  it('is all in the folder chosen, so that two plans never share a lock', () => {
    expect(foldersFor({ ...place, platform: 'linux', chosen: '/stick/plan' })).toEqual({
      data: '/stick/plan',
      application: '/stick/plan/app',
      chromium: '/stick/plan/app/chromium'
    })
  })
})

describe('a folder that cannot be written', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'folders-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is kept while it can be, and nothing is left in it by the question', () => {
    const folders = {
      data: folder,
      application: join(folder, 'app'),
      chromium: join(folder, 'app', 'c')
    }
    expect(writableFolders(folders)).toEqual(folders)
    expect(existsSync(folders.chromium)).toBe(true)
  })

  it('leaves the app a place for a while, with the language and look it had', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'app', 'preferences.json'), '{"language":"pl"}')
    const folders = {
      data: folder,
      application: join(folder, 'app'),
      // A folder below a file can be made by nobody, whoever runs the test.
      chromium: join(file, 'chromium')
    }
    const found = writableFolders(folders)
    expect(found.data).toBe(folder)
    expect(existsSync(found.chromium)).toBe(true)
    expect(readFileSync(join(found.application, 'preferences.json'), 'utf8')).toContain('pl')
    rmSync(found.application, { recursive: true })
  })
})
