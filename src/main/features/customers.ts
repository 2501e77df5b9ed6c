import {
  customer,
  customerGaps,
  type customerOperations,
  customerSummary
} from '../../shared/features/customers'
import { matchesWords } from '../../shared/fold'
import type { Handlers } from '../../shared/ipc'
import { listHandlers } from '../database/listHandlers'
import { type Store, table } from '../database/table'

/** The table of customers the owner keeps (domain.md 2.12). */
export function customers(store: Store) {
  return table(store, 'customers', customer, (item) => item.displayName)
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
  const all = store.db.prepare<[], Record<string, string | number | null>>(
    `SELECT ${columns} FROM customers ORDER BY "displayName"`
  )
  return {
    ...plain,
    create: (draft) => plain.create({ ...draft, anonymisedOn: null }),
    find: ({ words, offset, limit }) => {
      const found = all
        .all()
        .filter((row) => matchesWords(`${row.displayName} ${row.contactDetail}`, words))
      return {
        total: found.length,
        items: found
          .slice(offset, offset + limit)
          .map((row) => customerSummary.parse(rows.readRow(row)))
      }
    }
  }
}
