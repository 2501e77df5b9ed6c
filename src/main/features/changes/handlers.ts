import type { changesOperations, HistoryEntry } from '../../../shared/features/changes'
import type { Handlers } from '../../../shared/ipc'
import { fieldsOf, imageOf, type Row } from '../../database/journal'
import type { Store } from '../../database/table'
import type { Deleted } from './deleted'
import type { Steps } from './steps'

/** Undo, redo, history and “recently deleted”, all read from the journal. */
export function changesHandlers(
  store: Store,
  steps: Steps,
  deleted: Deleted
): Handlers<typeof changesOperations> {
  const historyOf = store.db.prepare<[string, string], HistoryRow>(
    `SELECT c.*, s.operation FROM changes c JOIN steps s ON s.seq = c.step
     WHERE c.feature = ? AND c.record = ? ORDER BY c.seq DESC LIMIT 500`
  )
  return {
    steps: steps.next,
    undo: ({ group }) => steps.undo(group),
    redo: steps.redo,
    history: ({ feature, id }) => historyOf.all(feature, id).map(historyEntry),
    deleted: deleted.list,
    restore: ({ seq }) => deleted.bringBack(seq)
  }
}

type HistoryRow = Row & { operation: string }

function historyEntry(row: HistoryRow): HistoryEntry {
  const [before, after] = [fieldsOf(imageOf(row.before)), fieldsOf(imageOf(row.after))]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return {
    seq: row.seq,
    operation: row.operation,
    action: row.action,
    undone: row.kind === 'undo',
    at: row.at,
    fields: names.map((field) => ({
      field,
      before: before[field] ?? null,
      after: after[field] ?? null
    }))
  }
}
