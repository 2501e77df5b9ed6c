import SQLite, { type Database } from 'better-sqlite3'
import { type Clock, clockOf } from '../../src/main/clock'
import { migrate } from '../../src/main/database/migrate'
import { createStore } from '../../src/main/database/store'
import { createDesk } from '../../src/main/desk'
import type { Store } from '../../src/main/database/table'
import { createRecordHandlers, type RecordHandlers } from '../../src/main/recordHandlers'
import { recordContract } from '../../src/shared/contract'
import { type Client, createClient } from '../../src/shared/ipc'

/** A moment every test may rely on: Monday, 5 January 2026, nine in the morning. */
export const MORNING = '2026-01-05T09:00:00.000Z'

export type TestApp = {
  db: Database
  store: Store
  records: RecordHandlers
  call: (address: string, input: unknown) => Promise<unknown>
  api: Client<typeof recordContract>
  /** Lets time pass. */
  later: (milliseconds: number) => void
}

/** The real plan without Electron: real SQLite, real handlers, real validation; only the wire is a structured clone. */
export function startApp(options: { logo?: string; db?: Database } = {}): TestApp {
  const db: Database = options.db ?? new SQLite(':memory:')
  migrate(db)
  let now = Date.parse(MORNING)
  const clock: Clock = clockOf(() => new Date(now))
  const store = createStore(db, clock)
  const records = createRecordHandlers(store, { chooseLogo: async () => options.logo })
  store.search.fill()
  const answer = createDesk(
    recordContract,
    records.handlers,
    async (address, kind, work) =>
      kind === 'writes' ? store.journal.run(address, work) : { value: await work(), changed: [] },
    (_address, error) => {
      throw error
    }
  )
  const call = async (address: string, input: unknown) =>
    structuredClone(await answer(address, structuredClone(input)))
  return {
    db,
    store,
    records,
    call,
    api: createClient(recordContract, call),
    later: (milliseconds) => {
      now += milliseconds
    }
  }
}

/** First run's answers, for tests that need a plan to stand in. */
export const answers = {
  name: 'Café Lipa',
  kind: 'cafe',
  kindInOwnWords: '',
  hasStaff: true,
  region: 'SI',
  language: 'sl',
  timeZone: 'Europe/Ljubljana'
} as const

/** The value of a call that must succeed. */
export function value<T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`)
  return result.value
}

/** The failure of a call that must be refused. */
export function failure<F>(result: { ok: true } | { ok: false; failure: F }): F {
  if (result.ok) throw new Error('Was not refused')
  return result.failure
}
