import type { Database } from 'better-sqlite3'
import { ZodError } from 'zod'
import { type Clock, clockOf } from './clock'
import { createStore } from './database/store'
import type { Store } from './database/table'
import type { BusinessProfilePorts } from './features/businessProfile'
import { createRecordHandlers, type RecordHandlers } from './recordHandlers'
import { assertDurable } from './storage/connection'
import { Unusable } from './storage/header'
import type { OpenPlan } from './storage/opening'

/** A plan that lies open: its database and the features on it. */
export type Session = {
  open: OpenPlan
  store: Store
  records: RecordHandlers
  readOnly: boolean
  sample: boolean
}

type Kind = Pick<Session, 'readOnly' | 'sample'>

/** Composes the features on an open database; `wrote` hears after each commit which of them it touched. */
export function beginSession(
  open: OpenPlan,
  clock: Clock,
  ports: BusinessProfilePorts,
  kind: Kind,
  wrote: (features: string[]) => void
): Session {
  const store = createStore(open.db, clock)
  const journal = store.journal
  let durable = false
  store.journal = {
    ...journal,
    run: (operation, work, onto) => {
      const outcome = journal.run(operation, work, onto)
      if (!durable) assertDurable(open.db)
      durable = true
      wrote(outcome.changed)
      return outcome
    }
  }
  return { open, store, records: createRecordHandlers(store, ports), ...kind }
}

/**
 * Reads every record as the app does, and takes its words into the search index; throws Unusable at one that breaks a
 * rule of its schema.
 */
export function readAllRecords(db: Database): void {
  const store = createStore(
    db,
    clockOf(() => new Date(0))
  )
  createRecordHandlers(store, { chooseLogo: async () => undefined })
  for (const [feature, images] of store.tables)
    try {
      images.list()
    } catch (error) {
      if (error instanceof ZodError || error instanceof SyntaxError)
        throw new Unusable('damaged', `${feature} that cannot be read`)
      throw error
    }
  store.search.fill()
}
