import type { z } from 'zod'
import type { Deadlines } from '../../../shared/deadlines'
import {
  type contactQuery,
  type ContactSummary,
  contactSummary
} from '../../../shared/features/contacts/operations'
import { openStates } from '../../../shared/features/contacts/rules'
import type { Contact } from '../../../shared/features/contacts/schema'
import type { Stored } from '../../database/journal'
import type { Store } from '../../database/table'
import { contactMatcher } from './matching'
import type { ContactSurroundings } from './surroundings'
import type { Contacts } from './tables'

type Query = z.output<typeof contactQuery>
type Row = Record<string, Stored>

/** The condition under which something is still to be done; word for word as in the index that serves it. */
export const OPEN = `"state" IN (${openStates.map((state) => `'${state}'`).join(', ')})`

/** What each narrowing of the log asks of a row, all of it kept in one index; a list comes in as JSON. */
const conditions: Partial<Record<keyof Query, string>> = {
  kinds: `"kind" IN (SELECT value FROM json_each(@kinds))`,
  states: `"state" IN (SELECT value FROM json_each(@states))`,
  themeId: `"themeId" = @themeId`,
  channelId: `"channelId" = @channelId`,
  customerId: `"customerId" = @customerId`
}

const columns = Object.keys(contactSummary.shape)
  .filter((field) => !['summary', 'customerName', 'replyDue', 'resolveDue'].includes(field))
  .map((field) => `c."${field}"`)
  .join(', ')

/** Rows of the log as lists show them, by their `rowid`, in the order they are wanted. */
export function contactSummaries({ db }: Store, contacts: Contacts) {
  const rows = db.prepare<[string], Row>(
    `SELECT ${columns}, substr(c."summary", 1, 300) AS "summary",
       coalesce(k."displayName", c."customerText") AS "customerName"
     FROM json_each(?) AS wanted JOIN contacts AS c ON c.rowid = wanted.value
     LEFT JOIN customers AS k ON k."id" = c."customerId" ORDER BY wanted.key`
  )
  return (
    wanted: readonly number[],
    deadlines: (contact: Pick<Contact, 'kind' | 'channelId' | 'receivedAt'>) => Deadlines
  ): ContactSummary[] =>
    rows.all(JSON.stringify(wanted)).map((row) => {
      const contact = contacts.readRow(row) as Omit<ContactSummary, keyof Deadlines>
      return contactSummary.parse({ ...contact, ...deadlines(contact) })
    })
}

/** A row's number; below 0 while the contact is open. */
type Signed = number

/**
 * The log as lists page through it. Whatever is asked, one index is read from end to end, and only the rows of the page
 * are looked up: so every page of 100,000 costs the same, and little, and the next one next to nothing.
 */
export function contactLog(store: Store, contacts: Contacts, { deadlines }: ContactSurroundings) {
  const { db } = store
  const summaries = contactSummaries(store, contacts)
  const matcher = contactMatcher(store)
  const changes = db.prepare<[], number>(`SELECT total_changes()`).pluck()
  const byNumber = db
    .prepare<[], number>(`SELECT rowid FROM contacts ORDER BY "year" DESC, "sequence" DESC`)
    .pluck()

  /** What is looked at, oldest first. */
  function narrowed(query: Query): Signed[] {
    const { where, values } = narrowing(query)
    const rows = db
      .prepare<[Row], Signed>(
        `SELECT CASE WHEN ${OPEN} THEN -rowid ELSE rowid END FROM contacts INDEXED BY contactsToList
         WHERE ${where.join(' AND ')} ORDER BY "receivedAt", "sequence"`
      )
      .pluck()
      .all(values)
    const matches = matcher(query)
    return matches ? rows.filter((row) => matches(Math.abs(row))) : rows
  }

  function inOrder(sort: Query['sort'], rows: Signed[]): Signed[] {
    if (sort === 'oldest') return rows
    if (sort === 'newest') return rows.toReversed()
    if (sort === 'openFirst')
      return [...rows.filter((row) => row < 0), ...rows.filter((row) => row > 0).toReversed()]
    const signed = new Map(rows.map((row) => [Math.abs(row), row]))
    return byNumber.all().flatMap((row) => signed.get(row) ?? [])
  }

  let last: { asked: string; rows: Signed[]; open: number } | undefined

  /** Everything that is looked at, in order; read again only when it is asked for otherwise or something was written. */
  function everything(query: Query): { rows: Signed[]; open: number } {
    const asked = `${changes.get()} ${JSON.stringify(query)}`
    if (last?.asked === asked) return last
    const rows = inOrder(query.sort, narrowed(query))
    last = { asked, rows, open: rows.filter((row) => row < 0).length }
    return last
  }

  return {
    list: ({ query, offset, limit }: { query: Query; offset: number; limit: number }) => {
      const { rows, open } = everything(query)
      const page = rows.slice(offset, offset + limit).map(Math.abs)
      return { total: rows.length, open, items: summaries(page, deadlines()) }
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
