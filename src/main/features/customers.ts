import {
  customer,
  customerGaps,
  type customerOperations,
  customerSummary
} from '../../shared/features/customers'
import { foldedWords } from '../../shared/fold'
import type { Handlers } from '../../shared/ipc'
import type { Stored } from '../database/journal'
import { listHandlers } from '../database/listHandlers'
import { type Store, table } from '../database/table'

type Row = Record<string, Stored>

/** The table of customers the owner keeps (domain.md 2.12). */
export function customers(store: Store) {
  return table(store, 'customers', customer, (item) => item.displayName, {
    shelf: 7,
    textsOf: ({ displayName, contactDetail }) => [displayName, contactDetail]
  })
}

export function customerHandlers(
  store: Store,
  rows: ReturnType<typeof customers>
): Handlers<typeof customerOperations> {
  const plain = listHandlers(store, rows, {
    gaps: customerGaps,
    usedIn: [
      ['contacts', 'customerId'],
      ['customers', 'referredBy']
    ]
  })
  const columns = Object.keys(customerSummary.shape)
    .map((field) => `"${field}"`)
    .join(', ')
  const page = `ORDER BY "displayName", "id" LIMIT @limit OFFSET @offset`
  const all = store.db.prepare<[Row], Row>(`SELECT ${columns} FROM customers ${page}`)
  const count = store.db.prepare<[], number>(`SELECT count(*) FROM customers`).pluck()
  const some = store.db.prepare<[Row], Row>(
    `SELECT ${columns} FROM customers WHERE rowid IN (SELECT value FROM json_each(@found)) ${page}`
  )
  return {
    ...plain,
    create: (draft) => plain.create({ ...draft, anonymisedOn: null }),
    find: ({ words, offset, limit }) => {
      const found = foldedWords(words).length > 0 ? store.search.find('customers', words) : null
      const shown = found
        ? some.all({ found: JSON.stringify(found), offset, limit })
        : all.all({ offset, limit })
      return {
        total: found?.length ?? count.get() ?? 0,
        items: shown.map((row) => customerSummary.parse(rows.readRow(row)))
      }
    }
  }
}
