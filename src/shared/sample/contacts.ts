import { pathOf } from '../features/contacts/rules'
import { blankContact, type Contact, type ContactState } from '../features/contacts/schema'
import type { ContactFacts } from './contactFacts'
import { contacts2024 } from './contacts2024'
import { contacts2025 } from './contacts2025'
import { prospects } from './listFacts'
import { channelId, personId, themeId } from './lists'
import { dayOf, hoursAfter, momentOf } from './moments'
import type { ContactTexts } from './sampleTexts'
import { sampleId, stampAt } from './stamps'

const allFacts: readonly ContactFacts[] = [...contacts2024, ...contacts2025]

/** A contact by its number: `2024-014`. */
export const contactId = (number: string) => sampleId('contacts', numberOf(number))

const numberOf = (number: string) => Number(number.replace('-', ''))

/** The sample's log (domain.md 4.5): 44 contacts, one of which is open. */
export function contactsFrom(texts: Record<string, ContactTexts>): Contact[] {
  return allFacts.map((facts) => {
    const written = texts[facts.number]
    if (!written) throw new Error(`The sample has no text for ${facts.number}`)
    return contactFrom(facts, written)
  })
}

/** The one that is open is being discussed; all others are closed. */
const stateOf = ({ kind, solved }: ContactFacts): ContactState =>
  solved === null ? 'step3' : (pathOf[kind].at(-1) ?? 'closed')

function contactFrom(facts: ContactFacts, { updates = [], ...written }: ContactTexts): Contact {
  const [year = 0, sequence = 0] = facts.number.split('-').map(Number)
  const receivedAt = momentOf(facts.received)
  const firstReplyAt = hoursAfter(receivedAt, facts.reply)
  const resolvedAt = facts.solved === null ? null : hoursAfter(receivedAt, facts.solved)
  const told = (facts.updates ?? []).map(momentOf)
  const moments = [receivedAt, firstReplyAt, ...told, ...(resolvedAt === null ? [] : [resolvedAt])]
  return {
    ...blankContact,
    ...stampAt('contacts', numberOf(facts.number), moments),
    year,
    sequence,
    kind: facts.kind,
    state: stateOf(facts),
    receivedAt,
    channelId: channelId(facts.channel),
    ...from(facts),
    receivedBy: personId(facts.receivedBy ?? 'owner'),
    handledBy: personId(facts.handledBy ?? 'owner'),
    themeId: themeId(facts.theme),
    policyLinks: (facts.policies ?? []).map((policy) => ({
      policyId: sampleId('policies', policy),
      followed: facts.followed ? 'yes' : 'unknown'
    })),
    satisfactionAsked: facts.satisfaction !== null,
    satisfaction: facts.satisfaction,
    firstReplyAt,
    updates: told.map((at, index) => ({ at, text: updates[index] ?? '' })),
    resolvedAt,
    outcome: facts.outcome,
    ...(facts.kind === 'complaint' && steps(facts, firstReplyAt, resolvedAt)),
    ...written
  }
}

/** Who it came from: a customer, or only a name. */
function from({ who }: ContactFacts): Pick<Contact, 'customerId' | 'customerText'> {
  return typeof who === 'number'
    ? { customerId: sampleId('customers', who), customerText: '' }
    : { customerId: null, customerText: prospects[who] }
}

/** What the four steps hold beside words; the last two only once it is solved. */
function steps(facts: ContactFacts, repliedAt: string, solvedAt: string | null): Partial<Contact> {
  const understood = {
    listenedTick: true,
    restatementConfirmed: true,
    causeKind: facts.cause
  } as const
  if (solvedAt === null) return understood
  return {
    ...understood,
    agreedBy: dayOf(solvedAt),
    causeRemoved: facts.causeRemoved ?? 'yes',
    goodwill: facts.goodwill === undefined ? 'none_deliberate' : 'given',
    goodwillCost: facts.goodwill ?? null,
    ...(facts.goodwill !== undefined && {
      goodwillPromisedOn: dayOf(repliedAt),
      goodwillDeliveredOn: dayOf(solvedAt)
    })
  }
}
