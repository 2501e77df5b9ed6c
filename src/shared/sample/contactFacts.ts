import type { Contact, ContactKind, ContactOutcome } from '../features/contacts/schema'
import type { ChannelKey, Person, prospects, ThemeCode } from './listFacts'

/** A customer by number, C1 to C14, or someone who did not become one. */
export type Who = number | keyof typeof prospects

/** What is known of a contact beyond the columns of domain.md 4.5. */
type More = {
  /** Policies the contact has to do with, by number; `followed` is only known of those behind a complaint. */
  policies?: readonly number[]
  followed?: true
  causeRemoved?: NonNullable<Contact['causeRemoved']>
  /** What the goodwill gesture cost, in cents; a solved complaint without one has deliberately none. */
  goodwill?: number
  receivedBy?: Person
  handledBy?: Person
  /** When the customer was kept informed, by the clock in London. */
  updates?: readonly string[]
}

/** What is the same of a contact in every language. */
export type ContactFacts = More & {
  number: string
  kind: ContactKind
  /** By the clock in London: `2024-01-16 09:20`. */
  received: string
  who: Who
  channel: ChannelKey
  theme: ThemeCode
  cause: Contact['causeKind']
  /** Hours after it was received. */
  reply: number
  solved: number | null
  satisfaction: number | null
  outcome: ContactOutcome | null
}

/** Reply and solution in hours after receipt, and the rating given. */
type Times = readonly [reply: number, solved: number | null, satisfaction?: number]

const times = ([reply, solved, satisfaction]: Times) => ({
  reply,
  solved,
  satisfaction: satisfaction ?? null
})

/** A complaint, with what caused it. */
export function complaint(
  number: string,
  received: string,
  who: Who,
  channel: ChannelKey,
  theme: ThemeCode,
  cause: NonNullable<Contact['causeKind']>,
  how: Times,
  outcome: ContactOutcome | null,
  more: More = {}
): ContactFacts {
  const row = { number, kind: 'complaint', received, who, channel, theme, cause, outcome } as const
  return { ...row, ...times(how), ...more }
}

type Row = (
  number: string,
  received: string,
  who: Who,
  channel: ChannelKey,
  theme: ThemeCode,
  how: Times,
  outcome: ContactOutcome,
  more?: More
) => ContactFacts

const row =
  (kind: ContactKind): Row =>
  (number, received, who, channel, theme, how, outcome, more = {}) => ({
    number,
    kind,
    received,
    who,
    channel,
    theme,
    outcome,
    cause: null,
    ...times(how),
    ...more
  })

export const enquiry = row('inquiry')
export const suggestion = row('suggestion')
/** Praise is answered and done with in one. */
export const compliment = (
  number: string,
  received: string,
  who: Who,
  channel: ChannelKey,
  theme: ThemeCode,
  hours: number,
  more: More = {}
): ContactFacts =>
  row('compliment')(number, received, who, channel, theme, [hours, hours], 'thanked', more)
