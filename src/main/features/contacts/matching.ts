import type { contactQuery } from '../../../shared/features/contacts/operations'
import { foldedWords } from '../../../shared/fold'
import type { Store } from '../../database/table'
import type { z } from 'zod'

type Narrowing = Pick<z.output<typeof contactQuery>, 'typed' | 'policyId'>

/**
 * Finds contacts by what no list index holds: for every word typed, a word of the contact or of its customer's name
 * begins with it; and the policy it has to do with.
 */
export function contactMatcher({ db, search }: Store) {
  const last = db.prepare<[], number>(`SELECT coalesce(max(rowid), 0) FROM contacts`).pluck()
  const ofCustomers = db
    .prepare<[string], number>(
      `SELECT rowid FROM contacts WHERE "customerId" IN
         (SELECT "id" FROM customers WHERE rowid IN (SELECT value FROM json_each(?)))`
    )
    .pluck()
  const ofPolicy = db
    .prepare<[string], number>(
      `SELECT rowid FROM contacts WHERE "policyLinks" <> '[]' AND EXISTS
         (SELECT 1 FROM json_each("policyLinks") WHERE value ->> 'policyId' = ?)`
    )
    .pluck()

  /** The rows that answer to one word. */
  function rowsFor(word: string): number[] {
    const customers = search.find('customers', word)
    const theirs = customers.length > 0 ? ofCustomers.all(JSON.stringify(customers)) : []
    return [...search.find('contacts', word), ...theirs]
  }

  /** Whether a row is looked at, by its `rowid`; undefined when nothing of this is asked. */
  return ({ typed = '', policyId }: Narrowing): ((row: number) => boolean) | undefined => {
    const demands = [
      ...foldedWords(typed).map((word) => () => rowsFor(word)),
      ...(policyId === undefined ? [] : [() => ofPolicy.all(policyId)])
    ]
    if (demands.length === 0) return undefined
    const met = new Uint8Array((last.get() ?? 0) + 1)
    for (const [index, rows] of demands.entries())
      for (const row of rows()) if (met[row] === index) met[row] = index + 1
    return (row) => met[row] === demands.length
  }
}
