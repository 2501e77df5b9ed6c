import type { DeletedRecord } from '../../../shared/features/changes'
import { Refusal } from '../../../shared/result'
import type { Clock } from '../../clock'
import { type Image, imageOf, type Row } from '../../database/journal'
import { imagesOf, type Store } from '../../database/table'

/** Deleted records can be brought back for so many days. */
const KEEP_DELETED_DAYS = 30
const DAY_MS = 86_400_000

/** The moment before which what was deleted is gone for good. */
const oldest = (clock: Clock) =>
  new Date(clock.now().getTime() - KEEP_DELETED_DAYS * DAY_MS).toISOString()

/** A row of `changes`, called c, after which its record was neither written nor brought back. */
const isLast = `NOT EXISTS (SELECT 1 FROM changes later
  WHERE later.feature = c.feature AND later.record = c.record AND later.seq > c.seq)`

/**
 * Deleted records leave for good after 30 days: their images and names go from the journal, and what was done to them
 * can no longer be taken back. Run when a plan is opened.
 */
export function forgetDeleted({ db, clock }: Store): void {
  const before = oldest(clock)
  const gone = `SELECT c.feature, c.record FROM changes c
    WHERE c.action = 'remove' AND c.at < @before AND c.before IS NOT NULL AND ${isLast}`
  db.transaction(() => {
    db.prepare(
      `UPDATE steps SET state = 'dropped', name = '' WHERE seq IN
        (SELECT step FROM changes WHERE (feature, record) IN (${gone}))`
    ).run({ before })
    db.prepare(
      `UPDATE changes SET before = NULL, after = NULL, name = '' WHERE (feature, record) IN (${gone})`
    ).run({ before })
  }).immediate()
}

/** Makes a deleted record fit a plan that has gone on without it: a number given to another, a policy that is gone. */
export type Fitting = (image: Image) => Image

export type Deleted = ReturnType<typeof createDeleted>

/** The records that were deleted lately. `fittings` are asked, by feature, when one of them comes back. */
export function createDeleted(store: Store, fittings: Partial<Record<string, Fitting>>) {
  const { db, clock } = store
  const deletedRows = db.prepare<[string], Row>(
    `SELECT c.* FROM changes c
     WHERE c.action = 'remove' AND c.at >= ? AND c.before IS NOT NULL AND c.name <> '' AND ${isLast}
     ORDER BY c.seq DESC LIMIT 500`
  )
  const removedIn = db.prepare<[number], Row>(
    `SELECT * FROM changes WHERE step = ? AND action = 'remove' ORDER BY seq DESC`
  )
  return {
    /** Newest first. */
    list: (): DeletedRecord[] => deletedRows.all(oldest(clock)).map(deletedRecord),
    /** Brings a record back with what pointed to it and was deleted with it, after it. */
    bringBack: (seq: number): void => {
      const row = deletedRows.all(oldest(clock)).find((deleted) => deleted.seq === seq)
      if (!row) throw new Refusal({ code: 'not-found' })
      for (const removed of removedIn.all(row.step)) {
        const image = imageOf(removed.before)
        if (removed.seq !== row.seq && !Object.values(image).includes(row.record)) continue
        const images = imagesOf(store, removed.feature)
        if (images.find(removed.record)) continue
        images.insert(fittings[removed.feature]?.(image) ?? image)
      }
    }
  }
}

function deletedRecord({ seq, feature, record, name, at }: Row): DeletedRecord {
  const until = new Date(Date.parse(at) + KEEP_DELETED_DAYS * DAY_MS).toISOString().slice(0, 10)
  return { seq, feature, id: record, name, deletedAt: at, until }
}
