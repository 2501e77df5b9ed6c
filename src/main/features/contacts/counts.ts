import type { ContactSummary } from '../../../shared/features/contacts/operations'
import { contactKinds } from '../../../shared/features/contacts/schema'
import type { Contact, ContactKind } from '../../../shared/features/contacts/schema'
import { dayAfter } from '../../../shared/days'
import { nextDue, usualMinutes } from '../../../shared/features/contacts/figures'
import type { Store } from '../../database/table'
import { contactSummaries, OPEN } from './log'
import type { ContactSurroundings } from './surroundings'
import type { Contacts } from './tables'

type Counted = Pick<Contact, 'kind' | 'state' | 'channelId' | 'receivedAt' | 'firstReplyAt'> & {
  row: number
}

/** The days whose complaints say how long solving one usually takes. */
const USUAL_DAYS = 365

/** The few figures of the log that Home and lists show. */
export function contactCounts(store: Store, contacts: Contacts, surroundings: ContactSurroundings) {
  const { db, clock } = store
  const summaries = contactSummaries(store, contacts)
  const open = db.prepare<[], Counted>(
    `SELECT rowid AS "row", "kind", "state", "channelId", "receivedAt", "firstReplyAt" FROM contacts WHERE ${OPEN} ORDER BY "receivedAt"`
  )
  const byKind = db.prepare<[], { kind: ContactKind; n: number }>(
    `SELECT "kind", count(*) AS n FROM contacts GROUP BY "kind"`
  )
  const lastSolved = db.prepare<[], { at: string | null }>(
    `SELECT max("resolvedAt") AS at FROM contacts`
  )
  const byTheme = db.prepare<[], { themeId: string; count: number }>(
    `SELECT "themeId", count(*) AS count FROM contacts WHERE "themeId" IS NOT NULL
     GROUP BY "themeId" ORDER BY count DESC, max("receivedAt") DESC`
  )
  const solved = db.prepare<[string], { receivedAt: string; resolvedAt: string }>(
    `SELECT "receivedAt", "resolvedAt" FROM contacts
     WHERE "kind" = 'complaint' AND "receivedAt" >= ? AND "resolvedAt" IS NOT NULL`
  )

  function openWithDue() {
    const deadlines = surroundings.deadlines()
    return open.all().map((contact) => ({ ...contact, due: nextDue(contact, deadlines(contact)) }))
  }

  return {
    counts: () => {
      const now = clock.now().toISOString()
      const kinds = Object.fromEntries(contactKinds.map((kind) => [kind, 0])) as Record<
        ContactKind,
        number
      >
      for (const { kind, n } of byKind.all()) kinds[kind] = n
      const waiting = openWithDue()
      return {
        open: waiting.length,
        overdue: waiting.filter(({ due }) => due !== null && due < now).length,
        all: Object.values(kinds).reduce((sum, n) => sum + n, 0),
        kinds,
        lastSolvedAt: lastSolved.get()?.at ?? null,
        themes: byTheme.all()
      }
    },
    usualTime: () => {
      const { dayOf, startOf } = surroundings.calendar()
      const from = dayAfter(dayOf(clock.now().toISOString()), 1 - USUAL_DAYS)
      return usualMinutes(solved.all(startOf(from)))
    },
    urgent: ({ limit }: { limit: number }): ContactSummary[] => {
      const waiting = openWithDue()
        .filter(({ kind }) => kind === 'complaint' || kind === 'inquiry')
        .sort((one, other) => compareDue(one.due, other.due))
      const rows = waiting.slice(0, limit).map(({ row }) => row)
      return summaries(rows, surroundings.deadlines())
    }
  }
}

/** Earliest first; what has no limit comes after what has one. */
function compareDue(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
