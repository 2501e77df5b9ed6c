import { contactNumber } from '../../../shared/features/contacts/rules'
import { contact } from '../../../shared/features/contacts/schema'
import { type Store, table } from '../../database/table'

/** The table of the log: complaints, enquiries, compliments and suggestions (domain.md 2.13). */
export function contacts(store: Store) {
  return table(
    store,
    'contacts',
    contact,
    (item) => item.summary.slice(0, 120) || contactNumber(item)
  )
}
export type Contacts = ReturnType<typeof contacts>
