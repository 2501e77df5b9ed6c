import { raiseNumber } from '../../src/main/database/numbers'
import type { Image } from '../../src/main/database/journal'
import type { Store } from '../../src/main/database/table'
import { clockOf } from '../../src/main/clock'
import { beginSession, readAllRecords } from '../../src/main/session'
import { dataFolder, isUntouched } from '../../src/main/storage/dataFolder'
import { closePlan, hold, openPlan } from '../../src/main/storage/opening'
import { appVersion } from '../../src/main/version'
import type { Contact } from '../../src/shared/features/contacts/schema'
import { type GeneratedPlan, generatePlan } from './plan'

/** So many contacts are one step of the journal. */
const AT_ONCE = 2_000

/** Whether a plan can be generated into a folder: nothing was ever kept there. */
export const isFree = (folder: string) => isUntouched(dataFolder(folder))

/**
 * Writes a generated plan into a folder in which there is none, the way an import does: through the features' own
 * tables, so that each record passes its schema, is found by the search, and stands in the journal. What is faster than
 * an import is that it comes in slices of 2,000 contacts, of which each is one transaction, and in no file that would
 * have to be read and checked first. Gives how many contacts were written.
 */
export function writePlan(folder: string, contacts: number, seed: string): number {
  const opening = { folder: dataFolder(folder), appVersion, readAll: readAllRecords }
  const lock = hold(opening.folder)
  try {
    const open = openPlan(opening)
    try {
      const clock = clockOf(() => new Date())
      const kind = { readOnly: false, sample: false }
      const ports = { chooseLogo: async () => undefined }
      const { store } = beginSession(open, clock, ports, kind, () => undefined)
      return fill(store, generatePlan(contacts, seed))
    } finally {
      closePlan(opening.folder, open)
    }
  } finally {
    lock.release()
  }
}

function fill(store: Store, { lists, quarters, contacts }: GeneratedPlan): number {
  store.journal.run('transfer.import', () => {
    for (const [feature, records] of Object.entries({ ...lists, ...quarters }))
      insert(store, feature, [records].flat())
    raiseNumber(store, 'policies', lists.policies.length)
  })
  let written = 0
  for (const slice of slicesOf(contacts))
    store.journal.run('transfer.import', () => {
      insert(store, 'contacts', slice)
      for (const { year, sequence } of slice) raiseNumber(store, `contacts-${year}`, sequence)
      written += slice.length
    })
  return written
}

function insert(store: Store, feature: string, records: readonly object[]): void {
  const rows = store.tables.get(feature)
  if (!rows) throw new Error(`No table for ${feature}`)
  for (const record of records) rows.insert(record as Image)
}

function* slicesOf(contacts: Iterable<Contact>): Generator<Contact[]> {
  let slice: Contact[] = []
  for (const contact of contacts) {
    slice.push(contact)
    if (slice.length < AT_ONCE) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}
