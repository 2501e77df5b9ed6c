import type { BusinessCalendar, Deadlines } from '../../../shared/deadlines'
import type { Contact } from '../../../shared/features/contacts/schema'

/** What contacts know of the plan they stand in. */
export type ContactSurroundings = {
  /** Days as the business counts them; the year of a number is that of the day of receipt. */
  calendar: () => BusinessCalendar
  /** When an answer and a solution are due (CALC-5). */
  deadlines: () => (contact: Pick<Contact, 'kind' | 'channelId' | 'receivedAt'>) => Deadlines
}
