import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf, sources as builtFrom } from '../../scripts/build.mjs'

function sources() {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'))
  mkdirSync(join(folder, 'src', 'main'), { recursive: true })
  writeFileSync(join(folder, 'src', 'main', 'index.ts'), 'one')
  writeFileSync(join(folder, 'package.json'), '{}')
  return folder
}

function stateOf(folder: string) {
  return hashOf([join(folder, 'src'), join(folder, 'package.json'), join(folder, 'absent')])
}

describe('what a build was made from', () => {
  it('holds its configuration and whatever that imports', () => {
    const configuration = readFileSync('electron.vite.config.ts', 'utf8')
    const imported = [...configuration.matchAll(/from '\.\/([^']+)'/g)].map(([, name]) => name)
    expect(imported.length).toBeGreaterThan(0)
    expect(builtFrom).toEqual(expect.arrayContaining(['electron.vite.config.ts', ...imported]))
  })

  it('is the same after a checkout that only changes dates', () => {
    const folder = sources()
    const before = stateOf(folder)
    utimesSync(join(folder, 'src', 'main', 'index.ts'), 0, 0)
    expect(stateOf(folder)).toBe(before)
  })

  it('differs when a file changes, appears or goes', () => {
    const folder = sources()
    const file = join(folder, 'src', 'main', 'index.ts')
    const states = [stateOf(folder)]
    writeFileSync(file, 'two')
    states.push(stateOf(folder))
    writeFileSync(join(folder, 'src', 'extra.ts'), '')
    states.push(stateOf(folder))
    rmSync(file)
    states.push(stateOf(folder))
    expect(new Set(states).size).toBe(4)
  })
})
