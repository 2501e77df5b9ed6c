import type { ContactSummary } from '../../../shared/features/contacts/operations'
import { contactNumber, isOpen, stepOf } from '../../../shared/features/contacts/rules'
import type { Contact } from '../../../shared/features/contacts/schema'
import type { FieldFailure } from '../../../shared/result'
import type { MessageId, Words } from '../../../shared/words'
import { fieldText } from '../../shell/failures'
import { dayOf } from '../../shell/moments'

/** The longest title made of what a customer said, in characters. */
const TITLE = 90

/** How much time lies between two moments, in whole minutes, hours or days: what is begun does not count. */
export function spanText(words: Words, from: string, to: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))
  if (minutes < 60) return words.format('contacts.span.minutes', { count: minutes })
  if (minutes < 48 * 60)
    return words.format('contacts.span.hours', { count: Math.floor(minutes / 60) })
  return words.format('contacts.span.days', { count: Math.floor(minutes / 1440) })
}

/** A moment as day and time in the zone of the business. */
export function momentText(words: Words, at: string, timeZone: string): string {
  return words.format('contacts.moment', {
    day: words.date(dayOf(at, timeZone), 'short'),
    time: words.time(at, timeZone)
  })
}

/** What a contact is called: the first words said, in quotation marks, or what it was about, or its number. */
export function contactTitle(
  words: Words,
  contact: Pick<Contact, 'summary' | 'year' | 'sequence'>,
  theme: string | undefined
): string {
  const said = shortened(contact.summary)
  if (said !== '') return words.format('contacts.quoted', { text: said })
  return theme ?? contactNumber(contact)
}

/** The first line of a text, cut between two words. */
export function shortened(text: string, most = TITLE): string {
  const [first = ''] = text.split('\n')
  if (first.length <= most) return first
  return `${first.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** Whether all there is to read of it stands in its title. */
export const isShort = (text: string): boolean => shortened(text) === text

/** Where a contact stands, in words: “3 of 4, Discuss solutions”, “New”, “Satisfied”. */
export function stateText(words: Words, contact: ContactSummary): string {
  const { state, outcome } = contact
  const step = stepOf(contact)
  if (step !== null && step > 0)
    return words.format('contacts.stepState', { step, title: stepTitle(words, step) })
  if (outcome !== null && !isOpen(contact)) return words.format(`contacts.outcome.${outcome}`)
  return words.format(`contacts.state.${state}`)
}

/** The names of the four steps. */
export function stepTitle(words: Words, step: number): string {
  const id = `contacts.step.${step}.title`
  return words.has(id) ? words.format(id) : ''
}

/** What to do about something a contact lacks. */
export function gapText(words: Words, field: string, failure: FieldFailure): string {
  const missing = `contacts.missing.${field}`
  const own: Partial<Record<string, MessageId>> = words.has(missing) ? { required: missing } : {}
  return fieldText(words, failure, own)
}
