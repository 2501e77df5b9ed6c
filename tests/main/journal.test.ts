import SQLite from 'better-sqlite3'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { clockOf } from '../../src/main/clock'
import { migrate } from '../../src/main/database/migrate'
import { createStore } from '../../src/main/database/store'
import { table } from '../../src/main/database/table'
import { createSteps } from '../../src/main/features/changes/steps'
import { type PolicyIdea, policyIdea } from '../../src/shared/features/policies/schema'
import { MORNING } from '../support/app'
import { patience, runs, valuesOf } from '../support/plans'

type Fields = Pick<PolicyIdea, 'text' | 'source' | 'reason'>
type Write =
  | { write: 'create'; fields: Fields }
  | { write: 'update'; at: number; fields: Partial<Fields> }
  | { write: 'remove'; at: number }
type Command =
  | { do: 'step'; writes: Write[]; fails: boolean }
  | { do: 'undo' | 'redo' }
  | { do: 'wait'; milliseconds: number }

/** The plan as a person would describe it. */
type State = Record<string, Fields>
/** `edited` is the one field of the one record that was edited, if that was all. */
type Edit = { before: State; after: State; edited: string | null; at: number; closed?: boolean }

const text = fc.constantFrom('One', 'Two', 'Three')
const fields = fc.record({ text, source: fc.constantFrom('staff', 'owner'), reason: text })
const write: fc.Arbitrary<Write> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ write: fc.constant('create'), fields }) },
  {
    weight: 4,
    arbitrary: fc.record({
      write: fc.constant('update'),
      at: fc.nat(9),
      fields: fc.oneof(fc.record({ text }), fields, fc.constant({}))
    })
  },
  { weight: 1, arbitrary: fc.record({ write: fc.constant('remove'), at: fc.nat(9) }) }
) as fc.Arbitrary<Write>
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('step'),
      writes: fc.oneof(
        fc.array(write, { minLength: 1, maxLength: 1 }),
        fc.array(write, { maxLength: 4 })
      ),
      fails: fc.nat(9).map((chance) => chance === 0)
    })
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo', 'redo') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait'), milliseconds: fc.constantFrom(1_000, 61_000) })
  }
) as fc.Arbitrary<Command>

function startStore() {
  const db = new SQLite(':memory:')
  migrate(db)
  let now = Date.parse(MORNING)
  const store = createStore(
    db,
    clockOf(() => new Date(now))
  )
  const ideas = table(store, 'policyIdeas', policyIdea, (idea) => idea.text)
  const steps = createSteps(store)
  store.search.fill()
  const state = (): State =>
    Object.fromEntries(
      ideas.list().map(({ id, text, source, reason }) => [id, { text, source, reason }])
    )
  return {
    db,
    store,
    ideas,
    steps,
    state,
    now: () => now,
    wait: (ms: number) => void (now += ms)
  }
}

/** What the journal promises, in a few lines and without a database. */
function createModel() {
  const [done, undone]: [Edit[], Edit[]] = [[], []]
  return {
    undoable: () => done.length > 0,
    redoable: () => undone.length > 0,
    step(step: Edit): void {
      const last = done.at(-1)
      if (last && undone.length > 0) last.closed = true
      undone.length = 0
      if (!last || last.closed || !step.edited || last.edited !== step.edited) done.push(step)
      else if (step.at - last.at > 60_000) done.push(step)
      else {
        done.pop()
        if (!isDeepStrictEqual(last.before, step.after)) done.push({ ...step, before: last.before })
      }
    },
    undo: () => move(done, undone)?.before,
    redo: () => move(undone, done)?.after
  }
}

function move(from: Edit[], to: Edit[]): Edit | undefined {
  const step = from.pop()
  if (step) to.push({ ...step, closed: true })
  return step
}

type Started = ReturnType<typeof startStore>

/** Does the writes of one step in the plan and says what became of it; `edited` as the model wants it. */
function take({ store, ideas, state }: Started, writes: Write[], fails: boolean) {
  const before = state()
  let edited: string | null = null
  let count = 0
  store.journal.run('policyIdeas.update', () => {
    for (const each of writes) {
      const ids = ideas.list().map(({ id }) => id)
      const target = ids[each.write === 'create' ? 0 : each.at % ids.length]
      if (each.write === 'create') ideas.create({ ...blank, ...each.fields })
      else if (target === undefined) continue
      else if (each.write === 'remove') ideas.remove(target)
      else {
        const old = ideas.get(target)
        const now = ideas.update(target, old.rev, each.fields)
        if (now.rev === old.rev) continue
        const differ = Object.keys(each.fields).filter(
          (field) => now[field as keyof Fields] !== old[field as keyof Fields]
        )
        edited = differ.length === 1 ? `${target} ${differ[0]}` : null
      }
      count += 1
    }
    if (fails) throw new Error('Something went wrong')
  })
  return { before, count, edited: count === 1 ? edited : null }
}

const blank = { status: 'new', notedOn: '2026-01-05', policyId: null } as const

it(
  'undo, redo and merging do what a model without a database does, whatever is written',
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const started = startStore()
        const { db, store, steps, state, now, wait } = started
        const model = createModel()
        let expected = state()
        const handle = (way: 'undo' | 'redo') =>
          store.journal.run(`changes.${way}`, () => (way === 'undo' ? steps.undo() : steps.redo()))
            .value
        for (const each of commands) {
          if (each.do === 'wait') wait(each.milliseconds)
          else if (each.do !== 'step') {
            expected = model[each.do]() ?? expected
            handle(each.do)
          } else if (each.fails) {
            const before = db.serialize()
            expect(() => take(started, each.writes, true)).toThrow('Something went wrong')
            expect(db.serialize().equals(before)).toBe(true)
          } else {
            const { before, count, edited } = take(started, each.writes, false)
            expected = state()
            if (count > 0) model.step({ before, after: expected, edited, at: now() })
          }
          expect(state()).toEqual(expected)
          const { undo, redo } = steps.next()
          expect([undo !== null, redo !== null]).toEqual([model.undoable(), model.redoable()])
        }
        while (handle('redo'));
        const last = state()
        while (handle('undo'));
        expect(state()).toEqual({})
        while (handle('redo'));
        expect(state()).toEqual(last)
      }),
      { numRuns: runs(1_000, 10_000) }
    )
  }
)

describe('a table', () => {
  it('cannot be written outside a step', () => {
    const { ideas } = startStore()
    expect(() => ideas.create({ ...blank, text: 'x', source: 'owner', reason: '' })).toThrow()
  })

  it('reads back every value as it was written, of every kind', { timeout: patience }, () => {
    const { store, ideas } = startStore()
    fc.assert(
      fc.property(valuesOf(policyIdea.draft), (draft) => {
        const made = store.journal.run('policyIdeas.create', () =>
          ideas.create({ ...(draft as PolicyIdea), policyId: null })
        ).value
        expect(ideas.get(made.id)).toEqual(made)
      }),
      { numRuns: runs(300, 5_000) }
    )
  })
})
