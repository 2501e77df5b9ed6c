import SQLite from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAllRecords } from '../../../src/main/session'
import { dataFolder } from '../../../src/main/storage/dataFolder'
import { closePlan, openPlan } from '../../../src/main/storage/opening'
import { seal, sealState } from '../../../src/main/storage/seal'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sealed-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

/** A plan that was begun and closed, and the file it is in. */
function closedPlan() {
  const opening = { folder: dataFolder(place), appVersion: '1.0.0', readAll: readAllRecords }
  const open = openPlan(opening)
  closePlan(opening.folder, open)
  return { opening, folder: opening.folder, file: open.file, generation: open.generation }
}

/** Changes the file as another program would, and seals what came of it as if the app had closed it. */
function forge({ folder, file, generation }: ReturnType<typeof closedPlan>, sql: string) {
  const db = new SQLite(file)
  db.exec(sql)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  seal(folder, generation)
}

describe('a sealed plan', () => {
  it('opens as it was closed', () => {
    const { opening, folder, generation } = closedPlan()
    expect(sealState(folder, generation)).toBe('intact')
    const again = openPlan(opening)
    expect(again.generation).toBe(generation)
    expect(sealState(folder, generation)).toBe('unknown')
    closePlan(folder, again)
    expect(sealState(folder, generation)).toBe('intact')
  })

  it('is refused with a trigger of a stranger, also under a seal that fits', () => {
    const plan = closedPlan()
    forge(
      plan,
      `CREATE TRIGGER strange AFTER INSERT ON themes BEGIN DELETE FROM themes WHERE 1; END`
    )
    expect(sealState(plan.folder, plan.generation)).toBe('intact')
    expect(() => openPlan(plan.opening)).toThrow(expect.objectContaining({ trouble: 'damaged' }))
  })

  it('is refused with a view of a stranger, also under a seal that fits', () => {
    const plan = closedPlan()
    forge(plan, `CREATE VIEW strange AS SELECT * FROM themes`)
    expect(() => openPlan(plan.opening)).toThrow(expect.objectContaining({ trouble: 'damaged' }))
  })
})
