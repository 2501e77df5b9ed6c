import type { contactOperations } from '../../../shared/features/contacts/operations'
import {
  advanceGaps,
  contactGaps,
  isOpen,
  isSolved,
  outcomeGaps,
  pathOf,
  previousState,
  standingGaps,
  stateAsKind
} from '../../../shared/features/contacts/rules'
import {
  blankContact,
  type Contact,
  type ContactDraft
} from '../../../shared/features/contacts/schema'
import type { Handlers } from '../../../shared/ipc'
import { Refusal, refuseField } from '../../../shared/result'
import { createUses, refuseGaps } from '../../database/listHandlers'
import { nextNumber } from '../../database/numbers'
import type { Store } from '../../database/table'
import { contactCounts } from './counts'
import { contactLog } from './log'
import type { ContactSurroundings } from './surroundings'
import { type Contacts, numbersOfYear } from './tables'

/** Nobody counts further. */
const MOST_REOPENINGS = 1_000

/** The complaints log (domain.md 2.13, CALC-5, INV-26 to INV-29). */
export function contactHandlers(
  store: Store,
  contacts: Contacts,
  surroundings: ContactSurroundings
): Handlers<typeof contactOperations> {
  const { calendar, deadlines } = surroundings
  const isPolicy = createUses(store, [['policies', 'id']])
  const isPerson = createUses(store, [['staffMembers', 'id']])
  const now = () => store.clock.now().toISOString()

  function read(id: string, rev: number): Contact {
    const contact = contacts.get(id)
    if (contact.rev !== rev) throw new Refusal({ code: 'conflict' })
    return contact
  }

  /** What no foreign key holds: people, who may be the owner, and the policies of a list. */
  function demandThere({ receivedBy, handledBy, policyLinks = [] }: Partial<ContactDraft>): void {
    for (const [field, who] of Object.entries({ receivedBy, handledBy }))
      if (who && who !== 'owner' && !isPerson(who)) throw refuseField(field, 'notHere')
    if (!policyLinks.every(({ policyId }) => isPolicy(policyId)))
      throw new Refusal({ code: 'not-found', reason: 'pointedTo' })
  }

  /** Writes fields and refuses what they would leave undone or out of order; a rating given was asked for. */
  function save(contact: Contact, fields: Partial<ContactDraft>): Contact {
    const next = { ...contact, ...fields }
    if (next.satisfaction !== null && !next.satisfactionAsked) {
      fields = { ...fields, satisfactionAsked: true }
      next.satisfactionAsked = true
    }
    demandThere(fields)
    refuseGaps([
      // What already lay ahead of a clock that was set back is not refused once more.
      ...contactGaps(next, now()).filter(
        ({ field, code }) => code !== 'inTheFuture' || field in fields
      ),
      ...outcomeGaps(next),
      ...standingGaps(next)
    ])
    return contacts.update(contact.id, contact.rev, fields)
  }

  return {
    ...contactLog(store, contacts, surroundings),
    ...contactCounts(store, contacts, surroundings),
    now,
    get: ({ id }) => {
      const contact = contacts.get(id)
      return { contact, ...deadlines()(contact) }
    },
    create: (draft) => {
      const contact = { ...blankContact, ...draft }
      demandThere(draft)
      refuseGaps(contactGaps(contact, now()))
      const year = Number(calendar().dayOf(draft.receivedAt).slice(0, 4))
      return contacts.create({ ...contact, year, sequence: nextNumber(store, numbersOfYear(year)) })
    },
    update: ({ id, rev, changes }) => save(read(id, rev), changes),
    advance: ({ id, rev, to, changes, replyNow }) => {
      const contact = read(id, rev)
      const path = pathOf[contact.kind]
      if (path.indexOf(to) <= path.indexOf(contact.state))
        throw new Refusal({ code: 'conflict', reason: 'status' })
      const filled = { ...contact, ...changes }
      const gaps = advanceGaps(filled, to)
      const isSolvedNow = isOpen(contact) && isSolved({ ...contact, state: to })
      if (isSolvedNow && filled.firstReplyAt === null && !replyNow)
        gaps.push({ field: 'firstReplyAt', code: 'required' })
      refuseGaps(gaps)
      if (!isSolvedNow) return save(contact, { ...changes, state: to })
      const at = now()
      const firstReplyAt = filled.firstReplyAt ?? at
      return save(contact, { ...changes, state: to, firstReplyAt, resolvedAt: at })
    },
    stepBack: ({ id, rev }) => {
      const contact = read(id, rev)
      const state = isOpen(contact) ? previousState(contact) : null
      if (state === null) throw new Refusal({ code: 'conflict', reason: 'status' })
      return save(contact, { state })
    },
    reopen: ({ id, rev, learning }) => {
      const contact = read(id, rev)
      if (isOpen(contact)) throw new Refusal({ code: 'conflict', reason: 'status' })
      return save(contact, {
        state: contact.kind === 'complaint' ? 'step1' : 'new',
        resolvedAt: null,
        outcome: null,
        reopenCount: Math.min(contact.reopenCount + 1, MOST_REOPENINGS),
        ...(learning !== '' && { learning })
      })
    },
    convert: ({ id, rev, kind }) => {
      const contact = read(id, rev)
      if (kind === contact.kind) return contact
      const outcome = outcomeGaps({ ...contact, kind }).length === 0 ? contact.outcome : null
      const state = stateAsKind({ ...contact, outcome }, kind)
      const resolvedAt = isOpen({ kind, state }) ? null : contact.resolvedAt
      return save(contact, { kind, state, outcome, resolvedAt })
    },
    remove: ({ id }) => contacts.remove(id)
  }
}
