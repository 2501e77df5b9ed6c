import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDesk } from '../../src/main/desk'
import { recordContract } from '../../src/shared/contract'
import { failureCodes, type Result } from '../../src/shared/result'
import { answers, startApp, value } from '../support/app'
import { calls } from '../support/calls'
import { createInForce, newPolicy } from '../support/policies'
import { patience, runs } from '../support/plans'

describe('the desk', () => {
  it.each([
    undefined,
    null,
    7,
    {},
    '',
    'policies',
    'policies.',
    'policies.everything',
    'policies.list.list',
    '__proto__.list',
    'constructor.name',
    'policies.constructor',
    'toString'
  ])('knows no address %s', async (address) => {
    const { answer } = startDesk()
    expect(await answer(address, undefined)).toEqual({ ok: false, failure: { code: 'not-found' } })
  })

  it('refuses what is too deep, too large, or no plain data, before it is parsed', async () => {
    const { answer } = startDesk()
    const cycle: Record<string, unknown> = {}
    cycle.itself = cycle
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    const wrong: unknown[] = [
      cycle,
      deep,
      { id: 'x'.repeat(3_000_000) },
      Array.from({ length: 3_000_000 }, () => 1),
      { id: () => 1 },
      { id: Symbol('x') },
      { id: new Date(0) },
      { id: new Map([['a', 1]]) },
      new Uint8Array(9)
    ]
    for (const input of wrong)
      expect(await answer('policies.get', input)).toEqual({
        ok: false,
        failure: { code: 'invalid', reason: 'tooLarge' }
      })
  })

  it.each<[string, () => unknown]>([
    ['bytes', () => new Uint8Array(30_000_000)],
    ['places with nothing in them', () => Object.assign([], { length: 30_000_000 })],
    ['numbers', () => Array.from({ length: 5_000_000 }, () => 1)]
  ])('refuses very many %s at once', async (_what, many) => {
    const { answer } = startDesk()
    const input = many()
    const began = performance.now()
    const refused = await answer('policies.createMany', input)
    expect(refused).toMatchObject({ failure: { reason: 'tooLarge' } })
    expect(performance.now() - began).toBeLessThan(100)
  })

  it('survives getters and proxies that throw', async () => {
    const { answer } = startDesk()
    const getter = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('Gotcha')
      }
    })
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('Gotcha')
        }
      }
    )
    for (const input of [getter, proxy])
      expect(await answer('policies.get', input)).toEqual({
        ok: false,
        failure: { code: 'unexpected' }
      })
  })

  it('names every field that is wrong, and nothing else', async () => {
    const { answer } = startDesk()
    expect(
      await answer('policies.create', { ...newPolicy, title: '', origin: 'stolen', tittle: 'x' })
    ).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        fields: {
          title: { code: 'required' },
          origin: { code: 'notAChoice' },
          '': { code: 'unknownField', values: { name: 'tittle' } }
        }
      }
    })
  })

  it('tells a full, read-only or damaged disk from a mistake of its own, and reports only the latter two', async () => {
    const codes = [
      ['SQLITE_FULL', 'disk-full', 0],
      ['SQLITE_READONLY_DIRECTORY', 'read-only', 0],
      ['SQLITE_BUSY', 'in-use', 0],
      ['SQLITE_CORRUPT_INDEX', 'damaged', 1],
      ['E_WHATEVER', 'unexpected', 1]
    ] as const
    for (const [code, expected, reports] of codes) {
      const reported: unknown[] = []
      const answer = createDesk(
        { search: recordContract.search },
        {
          search: {
            find: () => {
              throw Object.assign(new Error('secret path'), { code })
            }
          }
        },
        async (_address, _kind, work) => ({ value: work(), changed: [] }),
        (_address, error) => reported.push(error)
      )
      const refused = await answer('search.find', { words: 'x' })
      expect(refused).toEqual({ ok: false, failure: { code: expected } })
      expect(reported).toHaveLength(reports)
    }
  })

  it(
    'answers whatever it is sent with a Result, and changes nothing it refuses (R35)',
    async () => {
      const { answer, reported, api, db } = startDesk()
      value(await api.businessProfile.start(answers))
      const ids = [value(await api.policies.create(newPolicy)).id]
      ids.push((await createInForce(api, 'soften')).id)
      ids.push(value(await api.policyIdeas.create({ text: 'Water', source: 'staff' })).id)
      value(await api.changes.undo({}))
      const before = db.serialize()
      const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
      const [took, told]: [number[], Record<'taken' | 'refused', number>] = [
        [],
        { taken: 0, refused: 0 }
      ]
      await fc.assert(
        fc.asyncProperty(calls(ids), async ([address, input]) => {
          db.exec('SAVEPOINT call')
          const began = performance.now()
          const result = (await answer(address, input)) as Result<unknown>
          took.push(performance.now() - began)
          // What was taken is undone for the next call; what a refused call left behind would stay and be seen.
          if (result.ok) db.exec('ROLLBACK TO call')
          db.exec('RELEASE call')
          told[result.ok ? 'taken' : 'refused'] += 1
          if (result.ok) return
          expect(failureCodes).toContain(result.failure.code)
          expect(result.failure.code).not.toBe('unexpected')
          expect(db.serialize().equals(before)).toBe(true)
        }),
        { numRuns: runs(10_000, 100_000) }
      )
      expect(reported).toEqual([])
      expect(told.taken).toBeGreaterThan(took.length / 20)
      expect(told.refused).toBeGreaterThan(took.length / 2)
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype)
      expect('polluted' in {}).toBe(false)
      const slowest = took.toSorted((one, other) => other - one)[Math.floor(took.length / 100)]
      expect(slowest).toBeLessThan(50)
    },
    patience
  )
})

/** The desk itself, without the wire between it and the test, and what it reports. */
function startDesk() {
  const app = startApp()
  const reported: unknown[] = []
  const answer = createDesk(
    recordContract,
    app.records.handlers,
    async (address, kind, work) =>
      kind === 'writes'
        ? app.store.journal.run(address, work)
        : { value: await work(), changed: [] },
    (_address, error) => reported.push(error)
  )
  return { ...app, answer, reported }
}
