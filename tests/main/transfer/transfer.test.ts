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
import type { Store } from '../../../src/main/database/table'
import { createDesk } from '../../../src/main/desk'
import { transferHandlers } from '../../../src/main/features/transfer'
import { writeChosen } from '../../../src/main/storage/chosenFile'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { readExport, type Reading } from '../../../src/main/transfer/readExport'
import { readExportFile } from '../../../src/main/transfer/readFile'
import { createGathering, slices } from '../../../src/main/transfer/slices'
import { transferOperations } from '../../../src/shared/features/transfer'
import { createClient } from '../../../src/shared/ipc'
import { answers, failure, startApp, value } from '../../support/app'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The transfer feature of an open plan, with every port real but the dialogs. */
function startTransfer(options: { backupBefore?: () => Promise<void> } = {}) {
  const app = startApp()
  const said: { changed: string[][]; backups: number; suggested: string[] } = {
    changed: [],
    backups: 0,
    suggested: []
  }
  const at: { store: Store; path: string | undefined } = {
    store: app.store,
    path: path.join(folder, 'plan.json')
  }
  const contract = { transfer: transferOperations }
  const handlers = transferHandlers({
    store: () => at.store,
    askSavePath: async (name) => {
      said.suggested.push(name)
      return at.path
    },
    askOpenPath: async () => at.path,
    read: readExportFile,
    writeWhole: writeChosen,
    backupBefore: async () => {
      await options.backupBefore?.()
      said.backups += 1
    },
    changed: (features) => said.changed.push(features),
    appVersion: '0.1.0'
  })
  const answer = createDesk(
    contract,
    { transfer: handlers },
    async (_address, _kind, work) => ({ value: await work(), changed: [] }),
    (_address, error) => {
      throw error
    }
  )
  const { transfer } = createClient(contract, answer)
  return { ...app, at, said, transfer }
}

const newPolicy = (title: string) =>
  ({ topicCode: 'RET', title, wording: 'Bring it back.', origin: 'own' }) as const

/** A file of the plan `Café Lipa` with policies of these titles. */
async function writeFileWith(...titles: string[]) {
  const { api, store } = startApp()
  value(await api.businessProfile.start(answers))
  for (const title of titles) value(await api.policies.create(newPolicy(title)))
  const bytes = exportPlan(store, { appVersion: '0.1.0', now: new Date('2026-01-04T10:00:00Z') })
  writeFileSync(path.join(folder, 'plan.json'), bytes)
  return value(await api.policies.list())
}

describe('exporting', () => {
  it('proposes a name every disk takes, and writes the whole plan', async () => {
    const { transfer, api, said } = startTransfer()
    value(await api.businessProfile.start({ ...answers, name: '..Lipa / <Café>: "No. 1"?' }))
    expect(value(await transfer.export())).toBe(true)
    expect(said.suggested).toEqual(['Lipa Café No. 1 2026-01-05.json'])
    expect(readdirSync(folder)).toEqual(['plan.json'])
    const reading = readExport(readFileSync(path.join(folder, 'plan.json')))
    expect(reading).toMatchObject({ ok: true, exportedAt: '2026-01-05T09:00:00.000Z' })
  })

  it('writes nothing when the owner thinks better of it', async () => {
    const { transfer, at } = startTransfer()
    at.path = undefined
    expect(value(await transfer.export())).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing behind in a place that cannot be written', async () => {
    const { transfer, at } = startTransfer()
    at.path = path.join(folder, 'missing', 'plan.json')
    expect(failure(await transfer.export())).toEqual({ code: 'read-only', reason: 'place' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('importing', () => {
  it('shows what a file holds before anything is written', async () => {
    await writeFileWith('Returns', 'Quotes')
    const { transfer, db } = startTransfer()
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

  it('adds what the plan does not know, replaces what it knows otherwise, and keeps the rest', async () => {
    const [returns, quotes] = await writeFileWith('Returns', 'Quotes')
    const { transfer, api, said } = startTransfer()
    value(await api.businessProfile.start({ ...answers, name: 'Mine' }))
    const mine = value(await api.policies.create(newPolicy('Mine')))
    const preview = value(await transfer.choose())
    expect(preview).toMatchObject({ known: 1, planIsEmpty: false })
    const token = preview?.token ?? ''
    expect(value(await transfer.import({ token, mode: 'add' }))).toEqual({
      created: 2,
      replaced: 1,
      unchanged: 0,
      removed: 0,
      renumbered: 1
    })
    expect(said).toMatchObject({ backups: 1, changed: [expect.arrayContaining(['policies'])] })
    expect(value(await api.businessProfile.get())?.name).toBe('Café Lipa')
    const after = value(await api.policies.list()).map(({ id, number }) => [id, number])
    expect(after).toEqual([
      [mine.id, 1],
      [quotes?.id, 2],
      [returns?.id, 3]
    ])
    expect(value(await api.changes.steps()).undo).toMatchObject({
      operation: 'transfer.import',
      name: 'Café Lipa'
    })
  })

  it('added again, leaves a policy the number it got here', async () => {
    await writeFileWith('Returns')
    const { transfer, api } = startTransfer()
    value(await api.policies.create(newPolicy('Mine')))
    for (const expected of [
      { created: 2, renumbered: 1 },
      { created: 0, renumbered: 1, unchanged: 2 }
    ]) {
      const token = value(await transfer.choose())?.token ?? ''
      expect(value(await transfer.import({ token, mode: 'add' }))).toMatchObject(expected)
    }
    expect(value(await api.policies.list()).map((policy) => policy.number)).toEqual([1, 2])
    expect(value(await api.policies.create(newPolicy('Next'))).number).toBe(3)
  })

  it('in place of the plan lets everything else go, until it is brought back', async () => {
    await writeFileWith('Returns')
    const { transfer, api } = startTransfer()
    value(await api.businessProfile.start({ ...answers, name: 'Mine' }))
    const mine = value(await api.policies.create(newPolicy('Mine')))
    const other = value(await api.policies.create(newPolicy('Other')))
    value(await api.policies.retire({ id: other.id, rev: other.rev, reason: 'Habit' }))
    const token = value(await transfer.choose())?.token ?? ''
    expect(value(await transfer.import({ token, mode: 'replace' }))).toMatchObject({
      created: 1,
      replaced: 1,
      removed: 3
    })
    expect(value(await api.policies.list()).map((policy) => policy.title)).toEqual(['Returns'])
    const deleted = value(await api.changes.deleted())
    expect(deleted.map((each) => each.name).sort()).toEqual(['Mine', 'Other'])
    const seqOf = (id: string) => deleted.find((each) => each.id === id)?.seq ?? 0
    value(await api.changes.restore({ seq: seqOf(other.id) }))
    expect(value(await api.policies.list()).map((policy) => policy.title)).toEqual([
      'Returns',
      'Other'
    ])
    expect(value(await api.policies.revisions({ id: other.id }))).toHaveLength(1)
    value(await api.changes.restore({ seq: seqOf(mine.id) }))
    const numbers = value(await api.policies.list()).map((policy) => policy.number)
    expect(new Set(numbers).size).toBe(3)
  })

  it('is refused as a whole when the file is wrong, with the place', async () => {
    writeFileSync(
      path.join(folder, 'plan.json'),
      '{"format":"regulars-plan","version":1,"records":{"policies":[\n{"title":"A"},\n{"title":""}]}}'
    )
    const { transfer, db, said } = startTransfer()
    const before = db.serialize()
    expect(failure(await transfer.choose())).toEqual({
      code: 'invalid',
      reason: 'badRecords',
      fields: { 'policies.1.title': { code: 'required' } },
      values: { line: 3, place: 'policies.1.title' }
    })
    expect(db.serialize().equals(before)).toBe(true)
    expect(said).toMatchObject({ backups: 0, changed: [] })
  })

  it('does not load a file over the limit, and says when one cannot be read', async () => {
    const { transfer, at } = startTransfer()
    expect(failure(await transfer.choose())).toMatchObject({ reason: 'unreadable' })
    at.path = folder
    expect(failure(await transfer.choose())).toMatchObject({ reason: 'unreadable' })
    at.path = path.join(folder, 'huge.json')
    writeFileSync(at.path, '')
    truncateSync(at.path, 2 ** 31)
    expect(failure(await transfer.choose())).toMatchObject({ reason: 'fileTooLarge' })
  })

  it('writes nothing when the backup before it fails', async () => {
    await writeFileWith('Returns')
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const { transfer, db } = startTransfer({ backupBefore: () => Promise.reject(full) })
    const token = value(await transfer.choose())?.token ?? ''
    const before = db.serialize()
    expect(failure(await transfer.import({ token, mode: 'replace' })).code).toBe('disk-full')
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('takes a file in once, and only into the plan it was chosen for', async () => {
    await writeFileWith('Returns')
    const { transfer, at } = startTransfer()
    const token = value(await transfer.choose())?.token ?? ''
    at.store = startApp().store
    expect(failure(await transfer.import({ token, mode: 'add' })).code).toBe('not-found')
    const again = value(await transfer.choose())?.token ?? ''
    expect(failure(await transfer.import({ token, mode: 'add' })).code).toBe('not-found')
    value(await transfer.import({ token: again, mode: 'add' }))
    expect(failure(await transfer.import({ token: again, mode: 'add' })).code).toBe('not-found')
  })

  it('supersedes the adopted vision by the one in the file, and never rewrites what was adopted', async () => {
    const { transfer, api, at } = startTransfer()
    const other = startApp()
    for (const [app, statement] of [
      [api, 'Mine'],
      [other.api, 'Theirs']
    ] as const) {
      const values = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, meaning: '' }))
      value(await app.vision.save({ rev: 0, changes: { statement, values } }))
      value(await app.vision.adopt({ rev: 1, adoptedOn: '2026-01-05', reasonForChange: '' }))
    }
    const theirs = exportPlan(other.store, { appVersion: '0', now: new Date(0) })
    writeFileSync(at.path ?? '', theirs)
    const token = value(await transfer.choose())?.token ?? ''
    value(await transfer.import({ token, mode: 'add' }))
    expect(
      value(await api.vision.revisions()).map(({ number, statement, status }) => [
        number,
        statement,
        status
      ])
    ).toEqual([
      [2, 'Theirs', 'adopted'],
      [1, 'Mine', 'superseded']
    ])
    const rewritten = new TextDecoder()
      .decode(theirs)
      .replaceAll('Theirs', 'Ours')
      .replace(/"sha256.*/, '')
    writeFileSync(at.path ?? '', rewritten)
    const again = value(await transfer.choose())?.token ?? ''
    expect(failure(await transfer.import({ token: again, mode: 'add' }))).toMatchObject({
      reason: 'badRecords',
      fields: { 'visionRevisions.0.statement': { code: 'adoptedForGood' } }
    })
  })
})

describe('a reading on its way from its thread', () => {
  const gathered = (reading: Reading) => {
    const gather = createGathering()
    const parts = [...slices(reading)].map((slice) => gather(structuredClone(slice)))
    return { parts: parts.length, reading: parts.at(-1) }
  }

  it('arrives as it left, in parts none of which is large', async () => {
    await writeFileWith(...Array.from({ length: 3_000 }, (_, at) => `Policy ${at}`))
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
