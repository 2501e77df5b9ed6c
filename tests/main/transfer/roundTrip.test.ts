import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportPlan } from '../../../src/main/transfer/exportPlan'
import { importPlan } from '../../../src/main/transfer/importPlan'
import { readExport } from '../../../src/main/transfer/readExport'
import { type Plan, portableFeatures } from '../../../src/shared/exportFormat'
import { startApp } from '../../support/app'
import { patience, plans, runs } from '../../support/plans'

const at = { appVersion: '0.1.0', now: new Date('2026-01-05T09:00:00.000Z') }

/** Reads what must be a good file. */
function understood(bytes: Uint8Array): Plan {
  const reading = readExport(bytes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.plan
}

function appWith(plan: Plan) {
  const app = startApp()
  importPlan(app.store, plan, 'replace')
  return app
}

describe('an export', () => {
  it('names every feature of the plan that has a table', () => {
    const { store } = startApp()
    expect([...store.tables.keys()].sort()).toEqual([...portableFeatures].sort())
  })

  it('read back into an empty plan is the same, byte for byte', { timeout: patience }, () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('add', 'replace'), (plan, mode) => {
        const before = exportPlan(appWith(plan).store, at)
        const { store } = startApp()
        importPlan(store, understood(before), mode)
        expect(Buffer.from(exportPlan(store, at)).equals(before)).toBe(true)
      }),
      { numRuns: runs(60, 3_000) }
    )
  })

  it('read back into the plan it came from changes nothing', { timeout: patience }, () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('add', 'replace'), (plan, mode) => {
        const { store, db } = appWith(plan)
        const before = exportPlan(store, at)
        const steps = () => db.prepare('SELECT count(*) AS steps FROM steps').get()
        const stepsBefore = steps()
        const counts = importPlan(store, understood(before), mode)
        expect(counts).toMatchObject({ created: 0, replaced: 0, removed: 0, renumbered: 0 })
        expect(steps()).toEqual(stepsBefore)
        expect(Buffer.from(exportPlan(store, at)).equals(before)).toBe(true)
      }),
      { numRuns: runs(40, 2_000) }
    )
  })

  it('in place of another plan says what the file says', { timeout: patience }, () => {
    fc.assert(
      fc.property(plans, plans, (mine, theirs) => {
        const { store } = appWith(mine)
        importPlan(store, understood(exportPlan(appWith(theirs).store, at)), 'replace')
        const after = understood(exportPlan(store, at))
        for (const feature of [
          'visionRevisions',
          'policies',
          'policyRevisions',
          'policyIdeas'
        ] as const)
          expect(after[feature]).toEqual(understood(exportPlan(appWith(theirs).store, at))[feature])
      }),
      { numRuns: runs(40, 2_000) }
    )
  })

  it('taken in can be taken back, and done again', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(
        plans,
        plans,
        fc.constantFrom('add', 'replace'),
        async (mine, theirs, mode) => {
          const { store, api } = appWith(mine)
          // Where a plan begins, nothing is taken back.
          if (mine.businessProfile.length < theirs.businessProfile.length) return
          const contents = () => words(exportPlan(store, at))
          const before = contents()
          importPlan(store, theirs, mode)
          const after = contents()
          if (JSON.stringify(after) === JSON.stringify(before)) return
          await api.changes.undo({})
          expect(contents()).toEqual(before)
          await api.changes.redo()
          expect(contents()).toEqual(after)
        }
      ),
      { numRuns: runs(40, 2_000) }
    )
  })
})

/** The records without the stamps that count writes. */
function words(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes), (name, value: unknown) =>
    name === 'rev' || name === 'updatedAt' || name === 'sha256' ? undefined : value
  )
}
