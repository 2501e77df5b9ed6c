import type { Stamp } from '../../shared/record'
import { Refusal, type FieldFailure } from '../../shared/result'
import { recordHandlers, type Store, type Table } from './table'

type Gap = { field: string; code: string }

type ListRules<Item> = {
  /** What a record may never lack or contradict. */
  gaps?: (item: Item) => readonly Gap[]
  /** Where records of this list are pointed to from, as table and column: one in use is put away, never removed. */
  usedIn: readonly (readonly [table: string, column: string])[]
}

/** Refuses with every gap at its field; nothing when there is none. */
export function refuseGaps(gaps: readonly Gap[]): void {
  if (gaps.length === 0) return
  const fields: Record<string, FieldFailure> = {}
  for (const { field, code } of gaps) fields[field] ??= { code }
  throw new Refusal({ code: 'invalid', fields })
}

/** Whether anything points to a record, asked of tables and columns the caller names. */
export function createUses({ db }: Store, places: ListRules<never>['usedIn']) {
  const statements = places.map(([table, column]) =>
    db.prepare<[string]>(`SELECT 1 FROM "${table}" WHERE "${column}" = ? LIMIT 1`)
  )
  return (id: string): boolean => statements.some((statement) => statement.get(id) !== undefined)
}

/** The handlers for listOperations(): what can be pointed to is put away (`archive`) instead of removed. */
export function listHandlers<Draft extends object, Item extends Draft & Stamp>(
  store: Store,
  rows: Table<Draft, Item>,
  { gaps = () => [], usedIn }: ListRules<Item>
) {
  const plain = recordHandlers(rows)
  const isUsed = createUses(store, usedIn)
  const checked = (item: Item): Item => {
    refuseGaps(gaps(item))
    return item
  }
  return {
    ...plain,
    create: (draft: Draft) => checked(plain.create(draft)),
    update: (input: { id: string; rev: number; changes: Partial<Draft> }) =>
      checked(plain.update(input)),
    archive: ({ id, rev, archived }: { id: string; rev: number; archived: boolean }) =>
      rows.archive(id, rev, archived),
    remove: ({ id }: { id: string }) => {
      if (isUsed(id)) throw new Refusal({ code: 'conflict', reason: 'inUse' })
      rows.remove(id)
    }
  }
}
