import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dependenciesAreInstalled } from '../../scripts/prepare/dependencies.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
  'node_modules/binary-win32': { version: '1.0.0', integrity: 'sha512-b', optional: true }
}

function clone(present: Record<string, object>) {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  writeFileSync(
    join(folder, 'node_modules', '.package-lock.json'),
    JSON.stringify({ packages: present })
  )
  return folder
}

const zod = { 'node_modules/zod': wanted['node_modules/zod'] }

describe('the dependencies of a clone', () => {
  it('are installed when npm recorded what the lockfile asks for', () => {
    expect(dependenciesAreInstalled(clone(zod))).toBe(true)
  })

  it('may lack what belongs to another platform', () => {
    const folder = clone({
      ...zod,
      'node_modules/binary-win32': wanted['node_modules/binary-win32']
    })
    expect(dependenciesAreInstalled(folder)).toBe(true)
  })

  it('are not installed in a fresh clone or after an interrupted install', () => {
    const folder = clone(zod)
    rmSync(join(folder, 'node_modules', '.package-lock.json'))
    expect(dependenciesAreInstalled(folder)).toBe(false)
  })

  it('are not installed when the lockfile asks for another version or other bytes', () => {
    const older = clone({ 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } })
    const other = clone({ 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-z' } })
    expect(dependenciesAreInstalled(older)).toBe(false)
    expect(dependenciesAreInstalled(other)).toBe(false)
  })
})
