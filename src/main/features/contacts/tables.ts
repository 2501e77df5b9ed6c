import { contactNumber } from '../../../shared/features/contacts/rules'
import { contact, type Contact } from '../../../shared/features/contacts/schema'
import { type Store, table } from '../../database/table'

/** The table of the log: complaints, enquiries, compliments and suggestions (domain.md 2.13). */
export function contacts(store: Store) {
  return table(
    store,
    'contacts',
    contact,
    (item) => item.summary.slice(0, 120) || contactNumber(item),
    { shelf: 11, textsOf }
  )
}
export type Contacts = ReturnType<typeof contacts>

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
