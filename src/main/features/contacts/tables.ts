import { contactNumber, solvedState } from '../../../shared/features/contacts/rules'
import { type Contact, contact } from '../../../shared/features/contacts/schema'
import { Refusal } from '../../../shared/result'
import type { Image } from '../../database/journal'
import { createUses } from '../../database/listHandlers'
import { nextNumber } from '../../database/numbers'
import { type Store, table } from '../../database/table'

/** The series the numbers of a year come from. */
export const numbersOfYear = (year: number): string => `contacts-${year}`

/** The table of the log: complaints, enquiries, compliments and suggestions (domain.md 2.13). */
export function contactTables(store: Store) {
  const contacts = table(
    store,
    'contacts',
    contact,
    (item) => item.summary.slice(0, 120) || contactNumber(item),
    { shelf: 11, textsOf }
  )
  const linked = store.db.prepare<[string]>(
    `SELECT 1 FROM contacts WHERE "policyLinks" <> '[]' AND EXISTS
       (SELECT 1 FROM json_each("policyLinks") WHERE value ->> 'policyId' = ?) LIMIT 1`
  )
  return {
    contacts,
    /** Whether a contact has to do with a policy. */
    linksTo: (policyId: string): boolean => linked.get(policyId) !== undefined,
    fitContact: (image: Image): Image => fitted(store, image as unknown as Contact)
  }
}
export type Contacts = ReturnType<typeof contactTables>['contacts']

/** Everything someone may remember of a case: its number, whoever it was, and all that was said and done. */
const textsOf = (item: Contact): string[] => [
  contactNumber(item),
  item.customerText,
  item.summary,
  item.factsText,
  item.restatedText,
  item.whatHappened,
  item.whatShouldHave,
  item.whatWentWrong,
  ...item.options,
  item.customerIdeas,
  item.agreedAction,
  item.actionTaken,
  item.anythingElse,
  item.goodwillWhat,
  ...item.updates.map(({ text }) => text),
  item.outcomeReason,
  item.learning,
  item.shareText
]

/** A deleted contact as it can come back: its number may be another one's now, and what it pointed to may be gone. */
function fitted(store: Store, contact: Contact): Image {
  const isThere = (table: string) => createUses(store, [[table, 'id']])
  const [isCustomer, isTheme, isPolicy, isPerson] = [
    isThere('customers'),
    isThere('themes'),
    isThere('policies'),
    isThere('staffMembers')
  ]
  const person = (who: Contact['handledBy']) =>
    who === null || who === 'owner' || isPerson(who) ? who : null
  const { themeId, customerId, policyLinks } = contact
  const links = policyLinks.filter(({ policyId }) => isPolicy(policyId))
  const fit: Contact = {
    ...contact,
    sequence: freeSequence(store, contact),
    channelId: isThere('contactChannels')(contact.channelId)
      ? contact.channelId
      : anyChannel(store),
    customerId: customerId !== null && isCustomer(customerId) ? customerId : null,
    themeId: themeId !== null && isTheme(themeId) ? themeId : null,
    receivedBy: person(contact.receivedBy),
    handledBy: person(contact.handledBy),
    policyLinks: links
  }
  // What its state asks for may have gone with it.
  if (contact.causeKind === 'policy' && policyLinks.length > 0 && links.length === 0)
    fit.causeKind = 'unknown'
  if (fit.themeId === null && fit.state === 'closed') fit.state = solvedState[fit.kind]
  if (fit.themeId === null && fit.summary === '') fit.summary = contactNumber(fit)
  return fit as unknown as Image
}

function freeSequence(store: Store, { year, sequence }: Contact): number {
  const isTaken = store.db
    .prepare<[number, number]>(`SELECT 1 FROM contacts WHERE "year" = ? AND "sequence" = ?`)
    .get(year, sequence)
  return isTaken ? nextNumber(store, numbersOfYear(year)) : sequence
}

/** A channel it could have come by, where its own is gone. */
function anyChannel({ db }: Store): string {
  const channel = db
    .prepare<[], { id: string }>(
      `SELECT "id" FROM contactChannels ORDER BY "archivedAt" IS NOT NULL, "createdAt", "id" LIMIT 1`
    )
    .get()
  if (!channel) throw new Refusal({ code: 'not-found', reason: 'pointedTo' })
  return channel.id
}
