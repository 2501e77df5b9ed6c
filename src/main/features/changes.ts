import type { HistoryEntry, Step } from '../../shared/features/changes'
import type { changesOperations } from '../../shared/features/changes'
import type { Handlers } from '../../shared/ipc'
import { Refusal } from '../../shared/result'
import type { Image, Row } from '../database/journal'
import type { Images, Store } from '../database/table'

/** So many steps can be taken back, also after a restart (house.md, “A record”). */
const UNDO_STEPS = 200
/** Deleted records can be brought back for so many days. */
export const KEEP_DELETED_DAYS = 30
const DAY_MS = 86_400_000

type StepRow = { seq: number; id: string; operation: string; name: string; at: string }

const stepOf = ({ id, operation, name, at }: StepRow): Step => ({ group: id, operation, name, at })

/**
 * Deleted records leave for good after 30 days: their images and names go from the journal, and what was done to them
 * can no longer be taken back. Run when a plan is opened.
 */
export function forgetDeleted({ db, clock }: Store): void {
  const before = new Date(clock.now().getTime() - KEEP_DELETED_DAYS * DAY_MS).toISOString()
  const gone = `SELECT c.feature, c.record FROM changes c
    WHERE c.action = 'remove' AND c.at < @before AND c.before IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM changes later
        WHERE later.feature = c.feature AND later.record = c.record AND later.seq > c.seq)`
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

/**
 * Undo, redo, history and “recently deleted”, all read from the journal. `fittings` are asked, by feature, when a
 * deleted record comes back.
 */
export function changesHandlers(
  store: Store,
  fittings: Partial<Record<string, Fitting>> = {}
): Handlers<typeof changesOperations> {
  const { db, journal, tables, clock } = store
  // The beginning is no step to take back: without a profile there is no plan to stand in, whoever brought it.
  const lastDone = db.prepare<[], StepRow>(
    `SELECT seq, id, operation, name, at FROM steps
     WHERE state = 'done'
       AND seq > (SELECT coalesce(max(seq), 0) - ${UNDO_STEPS} FROM steps)
       AND seq > (SELECT coalesce(max(step), 0) FROM changes
         WHERE feature = 'businessProfile' AND action = 'create' AND kind = 'do')
     ORDER BY seq DESC LIMIT 1`
  )
  const firstUndone = db.prepare<[], StepRow>(
    `SELECT seq, id, operation, name, at FROM steps WHERE state = 'undone' ORDER BY seq LIMIT 1`
  )
  const setState = db.prepare(`UPDATE steps SET state = ? WHERE seq = ?`)
  const doneRows = db.prepare<[number], Row>(
    `SELECT * FROM changes WHERE step = ? AND kind = 'do' ORDER BY seq`
  )

  function imagesOf(feature: string): Images {
    const images = tables.get(feature)
    if (!images) throw new Error(`No table for ${feature}`)
    return images
  }

  function takeBack(step: StepRow): Step {
    return journal.run(
      step.operation,
      () => {
        for (const row of doneRows.all(step.seq).toReversed()) backward(imagesOf(row.feature), row)
        setState.run('undone', step.seq)
        return stepOf(step)
      },
      { step: step.seq, kind: 'undo' }
    ).value
  }

  function doAgain(step: StepRow): Step {
    return journal.run(
      step.operation,
      () => {
        for (const row of doneRows.all(step.seq)) forward(imagesOf(row.feature), row)
        setState.run('done', step.seq)
        return stepOf(step)
      },
      { step: step.seq, kind: 'redo' }
    ).value
  }

  const deletedRows = db.prepare<[string], Row>(
    `SELECT c.* FROM changes c
     WHERE c.action = 'remove' AND c.at >= ? AND c.before IS NOT NULL AND c.name <> ''
       AND NOT EXISTS (SELECT 1 FROM changes later WHERE later.feature = c.feature AND later.record = c.record AND later.seq > c.seq)
     ORDER BY c.seq DESC LIMIT 500`
  )
  const oldest = () => new Date(clock.now().getTime() - KEEP_DELETED_DAYS * DAY_MS).toISOString()

  return {
    steps: () => {
      const [undo, redo] = [lastDone.get(), firstUndone.get()]
      return { undo: undo ? stepOf(undo) : null, redo: redo ? stepOf(redo) : null }
    },
    undo: ({ group }) => {
      const step = lastDone.get()
      if (group && step?.id !== group) throw new Refusal({ code: 'conflict', reason: 'notLast' })
      return step ? takeBack(step) : null
    },
    redo: () => {
      const step = firstUndone.get()
      return step ? doAgain(step) : null
    },
    history: ({ feature, id }) =>
      db
        .prepare<[string, string], Row & { operation: string }>(
          `SELECT c.*, s.operation FROM changes c JOIN steps s ON s.seq = c.step
           WHERE c.feature = ? AND c.record = ? ORDER BY c.seq DESC LIMIT 500`
        )
        .all(feature, id)
        .map(historyEntry),
    deleted: () =>
      deletedRows.all(oldest()).map((row) => ({
        seq: row.seq,
        feature: row.feature,
        id: row.record,
        name: row.name,
        deletedAt: row.at,
        until: new Date(Date.parse(row.at) + KEEP_DELETED_DAYS * DAY_MS).toISOString().slice(0, 10)
      })),
    restore: ({ seq }) => {
      const row = deletedRows.all(oldest()).find((deleted) => deleted.seq === seq)
      if (!row) throw new Refusal({ code: 'not-found' })
      const step = db
        .prepare<[number], Row>(
          `SELECT * FROM changes WHERE step = ? AND action = 'remove' ORDER BY seq DESC`
        )
        .all(row.step)
      // What pointed to it and was deleted with it comes back with it, after it.
      for (const removed of step) {
        const image = imageOf(removed.before)
        if (removed.seq !== row.seq && !Object.values(image).includes(row.record)) continue
        const images = imagesOf(removed.feature)
        if (images.find(removed.record)) continue
        images.insert(fittings[removed.feature]?.(image) ?? image)
      }
    }
  }
}

const imageOf = (json: string | null): Image => JSON.parse(json ?? '{}') as Image

function withoutStamp(image: Image): Image {
  const { rev: _rev, updatedAt: _updatedAt, ...fields } = image
  return fields
}

function backward(images: Images, row: Row): void {
  if (row.action === 'create') images.remove(row.record)
  else if (row.action === 'remove') images.insert(imageOf(row.before))
  else images.change(row.record, withoutStamp(imageOf(row.before)))
}

function forward(images: Images, row: Row): void {
  if (row.action === 'create') images.insert(imageOf(row.after))
  else if (row.action === 'remove') images.remove(row.record)
  else images.change(row.record, withoutStamp(imageOf(row.after)))
}

function historyEntry(row: Row & { operation: string }): HistoryEntry {
  const [before, after] = [imageOf(row.before), imageOf(row.after)]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return {
    seq: row.seq,
    operation: row.operation,
    action: row.action,
    undone: row.kind === 'undo',
    at: row.at,
    fields: names
      .filter((name) => name !== 'rev' && name !== 'updatedAt')
      .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
  }
}
