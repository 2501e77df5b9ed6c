import type { Contact } from '../../../shared/features/contacts/schema'
import { contactNumber } from '../../../shared/features/contacts/rules'
import { api } from '../../api'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'

type Named = Pick<Contact, 'id' | 'year' | 'sequence'>

/** What can be done to a contact from a list. */
export function useContactDeeds() {
  const words = useWords()
  const tell = useTold()
  const removing = useWrite(api.contacts.remove)
  return {
    /** Deletes it, and offers to take that back. */
    remove: async (contact: Named): Promise<boolean> => {
      const result = await removing.run({ id: contact.id })
      if (result.ok)
        tell(words.format('contacts.told.deleted', { number: contactNumber(contact) }), {
          undo: true
        })
      else tell(failureText(words, result.failure))
      return result.ok
    }
  }
}
