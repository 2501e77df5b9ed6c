import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { answers, failure, startApp, value } from '../../support/app'
import { newPolicy, startTransfer, writeFileWith } from '../../support/transfer'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file taken in', () => {
  it('adds what the plan does not know, replaces what it knows otherwise, and keeps the rest', async () => {
    const [returns, quotes] = await writeFileWith(folder, 'Returns', 'Quotes')
    const { transfer, api, said } = startTransfer(folder)
    value(await api.businessProfile.start({ ...answers, name: 'Mine' }))
    const mine = value(await api.policies.create(newPolicy('Mine')))
    const preview = value(await transfer.choose())
    expect(preview).toMatchObject({ known: 1, planIsEmpty: false })
    const token = preview?.token ?? ''
    expect(value(await transfer.import({ token, mode: 'add' }))).toEqual({
      // The profile of the file is the plan’s; the themes and channels both began with are the same ones.
      created: 2,
      replaced: 1,
      unchanged: 9,
      removed: 0,
      renumbered: 1,
      leftOut: 0
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

  it('is where an empty plan begins, which Undo does not go behind', async () => {
    await writeFileWith(folder, 'Returns')
    const { transfer, api } = startTransfer(folder)
    value(await api.policies.create(newPolicy('Before')))
    const token = value(await transfer.choose())?.token ?? ''
    value(await transfer.import({ token, mode: 'add' }))
    expect(value(await api.changes.undo({}))).toBeNull()
    value(await api.policies.create(newPolicy('After')))
    expect(value(await api.changes.undo({}))?.name).toBe('After')
    expect(value(await api.changes.undo({}))).toBeNull()
  })

  it('added again, leaves a policy the number it got here', async () => {
    await writeFileWith(folder, 'Returns')
    const { transfer, api } = startTransfer(folder)
    value(await api.policies.create(newPolicy('Mine')))
    for (const expected of [
      { created: 11, renumbered: 1 },
      { created: 0, renumbered: 0, unchanged: 11 }
    ]) {
      const { token, known } = value(await transfer.choose()) ?? { token: '', known: 1 }
      expect(known).toBe(0)
      expect(value(await transfer.import({ token, mode: 'add' }))).toMatchObject(expected)
    }
    expect(value(await api.policies.list()).map((policy) => policy.number)).toEqual([1, 2])
    expect(value(await api.policies.create(newPolicy('Next'))).number).toBe(3)
  })

  it('in place of the plan lets everything else go, until it is brought back', async () => {
    await writeFileWith(folder, 'Returns')
    const { transfer, api } = startTransfer(folder)
    value(await api.businessProfile.start({ ...answers, name: 'Mine' }))
    const mine = value(await api.policies.create(newPolicy('Mine')))
    const other = value(await api.policies.create(newPolicy('Other')))
    value(await api.policies.retire({ id: other.id, rev: other.rev, reason: 'Habit' }))
    const token = value(await transfer.choose())?.token ?? ''
    expect(value(await transfer.import({ token, mode: 'replace' }))).toMatchObject({
      created: 10,
      replaced: 1,
      removed: 12
    })
    expect(value(await api.policies.list()).map((policy) => policy.title)).toEqual(['Returns'])
    const deleted = value(await api.changes.deleted())
    expect(deleted.map((each) => each.name)).toEqual(expect.arrayContaining(['Mine', 'Other']))
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

  it('supersedes the adopted vision by the one in the file, and never rewrites what was adopted', async () => {
    const { transfer, api, at } = startTransfer(folder)
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
