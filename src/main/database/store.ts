import type { Database } from 'better-sqlite3'
import type { Clock } from '../clock'
import { createJournal } from './journal'
import { createSearchIndex } from './searchIndex'
import type { Store } from './table'

/** An open, migrated database as the features see it. */
export function createStore(db: Database, clock: Clock): Store {
  const search = createSearchIndex(db)
  return { db, clock, journal: createJournal(db, clock, search.fill), search, tables: new Map() }
}
