import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readExport, type Reading } from '../../../src/main/transfer/readExport'
import { readExportFile } from '../../../src/main/transfer/readFile'
import { createGathering, slices } from '../../../src/main/transfer/slices'
import { answers, failure, startApp, value } from '../../support/app'
import { startTransfer, writeFileWith } from '../../support/transfer'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('exporting', () => {
  it('proposes a name every disk takes, and writes the whole plan', async () => {
    const { transfer, api, said } = startTransfer(folder)
    value(await api.businessProfile.start({ ...answers, name: '..Lipa / <Café>: "No. 1"?' }))
    expect(value(await transfer.export())).toBe(true)
    expect(said.suggested).toEqual(['Lipa Café No. 1 2026-01-05.json'])
    expect(readdirSync(folder)).toEqual(['plan.json'])
    const reading = readExport(readFileSync(path.join(folder, 'plan.json')))
    expect(reading).toMatchObject({ ok: true, exportedAt: '2026-01-05T09:00:00.000Z' })
  })

  it.each([
    ['🧹'.repeat(60), /^(🧹)+ 2026-01-05\.json$/u],
    ['...', /^Regulars 2026-01-05\.json$/]
  ])('proposes a name that is neither too long nor empty for %s', async (name, proposed) => {
    const { transfer, api, said } = startTransfer(folder)
    value(await api.businessProfile.start({ ...answers, name }))
    value(await transfer.export())
    expect(said.suggested[0]).toMatch(proposed)
    // While it is written, a file has a longer name.
    expect(Buffer.byteLength(said.suggested[0] ?? '')).toBeLessThan(240)
  })

  it('writes nothing when the owner thinks better of it', async () => {
    const { transfer, at } = startTransfer(folder)
    at.path = undefined
    expect(value(await transfer.export())).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing behind in a place that cannot be written', async () => {
    const { transfer, at } = startTransfer(folder)
    at.path = path.join(folder, 'missing', 'plan.json')
    expect(failure(await transfer.export())).toEqual({ code: 'read-only', reason: 'place' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('importing', () => {
  it('shows what a file holds before anything is written', async () => {
    await writeFileWith(folder, 'Returns', 'Quotes')
    const { transfer, db } = startTransfer(folder)
    const before = db.serialize()
    expect(value(await transfer.choose())).toMatchObject({
      exportedAt: '2026-01-04T10:00:00.000Z',
      businessName: 'Café Lipa',
      counts: { businessProfile: 1, policies: 2, vision: 0 },
      known: 0,
      planIsEmpty: true
    })
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('is refused as a whole when the file is wrong, with the place', async () => {
    writeFileSync(
      path.join(folder, 'plan.json'),
      '{"format":"regulars-plan","version":1,"records":{"policies":[\n{"title":"A"},\n{"title":""}]}}'
    )
    const { transfer, db, said } = startTransfer(folder)
    const before = db.serialize()
    expect(failure(await transfer.choose())).toEqual({
      code: 'invalid',
      reason: 'badRecords',
      fields: { 'policies.1.title': { code: 'required' } },
      values: { line: 3 }
    })
    expect(db.serialize().equals(before)).toBe(true)
    expect(said).toMatchObject({ backups: 0, changed: [] })
  })

  it('does not load a file over the limit, and says when one cannot be read', async () => {
    const { transfer, at } = startTransfer(folder)
    expect(failure(await transfer.choose())).toMatchObject({ reason: 'unreadable' })
    at.path = folder
    expect(failure(await transfer.choose())).toMatchObject({ reason: 'unreadable' })
    at.path = path.join(folder, 'huge.json')
    writeFileSync(at.path, '')
    truncateSync(at.path, 2 ** 31)
    expect(failure(await transfer.choose())).toMatchObject({ reason: 'fileTooLarge' })
  })

  it('writes nothing when the backup before it fails', async () => {
    await writeFileWith(folder, 'Returns')
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const { transfer, db } = startTransfer(folder, { backupBefore: () => Promise.reject(full) })
    const token = value(await transfer.choose())?.token ?? ''
    const before = db.serialize()
    expect(failure(await transfer.import({ token, mode: 'replace' })).code).toBe('disk-full')
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('takes a file in once, and only into the plan it was chosen for', async () => {
    await writeFileWith(folder, 'Returns')
    const { transfer, at } = startTransfer(folder)
    const token = value(await transfer.choose())?.token ?? ''
    at.store = startApp().store
    expect(failure(await transfer.import({ token, mode: 'add' })).code).toBe('not-found')
    const again = value(await transfer.choose())?.token ?? ''
    expect(failure(await transfer.import({ token, mode: 'add' })).code).toBe('not-found')
    value(await transfer.import({ token: again, mode: 'add' }))
    expect(failure(await transfer.import({ token: again, mode: 'add' })).code).toBe('not-found')
  })
})

describe('a reading on its way from its thread', () => {
  const gathered = (reading: Reading) => {
    const gather = createGathering()
    const parts = [...slices(reading)].map((slice) => gather(structuredClone(slice)))
    return { parts: parts.length, reading: parts.at(-1) }
  }

  it('arrives as it left, in parts none of which is large', async () => {
    await writeFileWith(folder, ...Array.from({ length: 3_000 }, (_, at) => `Policy ${at}`))
    const reading = await readExportFile(path.join(folder, 'plan.json'))
    const { parts, reading: arrived } = gathered(reading)
    expect(arrived).toEqual(reading)
    expect(parts).toBeGreaterThan(8)
  })

  it('arrives with its problem', () => {
    const reading: Reading = { ok: false, problem: { reason: 'notJson', line: 3 } }
    expect(gathered(reading).reading).toEqual(reading)
  })
})
