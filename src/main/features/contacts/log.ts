import type { z } from 'zod'
import type { Deadlines } from '../../../shared/deadlines'
import {
  type contactQuery,
  type ContactSummary,
  contactSummary
} from '../../../shared/features/contacts/operations'
import { openStates } from '../../../shared/features/contacts/rules'
import type { Contact } from '../../../shared/features/contacts/schema'
import type { Store } from '../../database/table'
import type { ContactSurroundings } from './surroundings'
import type { Contacts } from './tables'

type Query = z.output<typeof contactQuery>
type Row = Record<string, string | number | null>

/** The condition under which something is still to be done; word for word as in the index that serves it. */
export const OPEN = `"state" IN (${openStates.map((state) => `'${state}'`).join(', ')})`

/** What each narrowing of the log asks of a row; a list comes in as JSON. */
const conditions: Partial<Record<keyof Query, string>> = {
  kinds: `"kind" IN (SELECT value FROM json_each(@kinds))`,
  states: `"state" IN (SELECT value FROM json_each(@states))`,
  themeId: `"themeId" = @themeId`,
  channelId: `"channelId" = @channelId`,
  customerId: `"customerId" = @customerId`,
  policyId: `"policyLinks" <> '[]' AND EXISTS (SELECT 1 FROM json_each("policyLinks") WHERE value ->> 'policyId' = @policyId)`
}

/** The part of the log a sort shows after the other, each in its order. */
type Section = { where: string[]; order: string }

const sections: Record<Query['sort'], Section[]> = {
  openFirst: [
    { where: [OPEN], order: `"receivedAt", "id"` },
    { where: [`NOT (${OPEN})`], order: `"receivedAt" DESC, "id"` }
  ],
  newest: [{ where: [], order: `"receivedAt" DESC, "id"` }],
  oldest: [{ where: [], order: `"receivedAt", "id"` }],
  number: [{ where: [], order: `"year" DESC, "sequence" DESC` }]
}

const columns = Object.keys(contactSummary.shape)
  .filter((field) => !['summary', 'customerName', 'replyDue', 'resolveDue'].includes(field))
  .map((field) => `c."${field}"`)
  .join(', ')

/** Rows of the log as lists show them, by ids in the order they are wanted. */
export function contactSummaries({ db }: Store, contacts: Contacts) {
  const rows = db.prepare<[string], Row>(
    `SELECT ${columns}, substr(c."summary", 1, 300) AS "summary",
       coalesce(k."displayName", c."customerText") AS "customerName"
     FROM json_each(?) AS wanted JOIN contacts AS c ON c."id" = wanted.value
     LEFT JOIN customers AS k ON k."id" = c."customerId" ORDER BY wanted.key`
  )
  return (
    ids: readonly string[],
    deadlines: (contact: Pick<Contact, 'kind' | 'channelId' | 'receivedAt'>) => Deadlines
  ): ContactSummary[] =>
    rows.all(JSON.stringify(ids)).map((row) => {
      const contact = contacts.readRow(row) as Omit<ContactSummary, keyof Deadlines>
      return contactSummary.parse({ ...contact, ...deadlines(contact) })
    })
}

/** The log as lists page through it. */
export function contactLog(store: Store, contacts: Contacts, { deadlines }: ContactSurroundings) {
  const { db } = store
  const summaries = contactSummaries(store, contacts)

  function count(where: readonly string[], values: Row): number {
    const sql = `SELECT count(*) AS n FROM contacts WHERE ${where.join(' AND ')}`
    return db.prepare<[Row], { n: number }>(sql).get(values)?.n ?? 0
  }

  function idsOf({ where, order }: Section, values: Row): string[] {
    const sql = `SELECT "id" FROM contacts WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT @limit OFFSET @offset`
    return db.prepare<[Row], string>(sql).pluck().all(values)
  }

  return {
    list: ({ query, offset, limit }: { query: Query; offset: number; limit: number }) => {
      const { where, values } = narrowing(query)
      const open = count([...where, OPEN], values)
      const total = open + count([...where, `NOT (${OPEN})`], values)
      const ids: string[] = []
      let before = 0
      for (const section of sections[query.sort]) {
        const room = limit - ids.length
        const narrowed = { ...section, where: [...where, ...section.where] }
        const skipped = Math.max(0, offset - before)
        if (room > 0) ids.push(...idsOf(narrowed, { ...values, offset: skipped, limit: room }))
        before += open
      }
      return { total, open, items: summaries(ids, deadlines()) }
    }
  }
}

/** What is looked at, as conditions and the values they name. */
function narrowing(query: Query): { where: string[]; values: Row } {
  const where = ['TRUE']
  const values: Row = {}
  for (const [field, condition] of Object.entries(conditions)) {
    const value = query[field as keyof Query]
    if (value === undefined) continue
    where.push(condition)
    values[field] = Array.isArray(value) ? JSON.stringify(value) : String(value)
  }
  if (query.open !== undefined) where.push(query.open ? OPEN : `NOT (${OPEN})`)
  return { where, values }
}
