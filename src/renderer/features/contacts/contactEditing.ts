import { useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useRef } from 'react'
import type { Contact, ContactFields } from '../../../shared/features/contacts/schema'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { readAgain, useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'

export type SaveContact = (changes: Partial<ContactFields>) => Promise<Result<Contact>>

/** The contact on its page: what its fields read, how they save, and what going on found missing. */
export type ContactOnPage = {
  contact: Contact
  save: SaveContact
  isLocked: boolean
  /** A sentence for each field that lacks something. */
  missing: Readonly<Partial<Record<string, string>>>
}

const OnPage = createContext<ContactOnPage | null>(null)
export const ContactOnPageProvider = OnPage.Provider

/** The contact whose page this stands on. */
export function useContactOnPage(): ContactOnPage {
  const page = useContext(OnPage)
  if (!page) throw new Error('useContactOnPage outside a contact’s page')
  return page
}

/** The id of a field on the page, for what is missing before it can go on. */
export const contactFieldId = (field: string) => `contact-${field}`

/** Whether a contact can only be read: a plan that cannot be written, or a case that is closed. */
export function useLocked({ state }: Pick<Contact, 'state'>): boolean {
  return usePlan().readOnly || state === 'closed'
}

/**
 * How the page of a contact saves: in turn, and where it was changed elsewhere meanwhile, once more over what it is now.
 * What was typed stays, and the owner is told. `settled` waits for what is still on its way.
 */
export function useSaveContact(contact: Contact): {
  save: SaveContact
  settled: () => Promise<unknown>
} {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const words = useWords()
  const tell = useTold()
  const queries = useQueryClient()
  const updating = useWrite(api.contacts.update)
  const { id } = contact
  const inTurn = useInTurn(
    contact,
    async (rev, changes: Partial<ContactFields>) => {
      const result = await updating.run({ id, rev, changes })
      // Deleted meanwhile: reading again turns the page into one that says so.
      if (!result.ok && result.failure.code === 'not-found') await readAgain(queries, ['contacts'])
      return result
    },
    {
      read: async () => {
        const now = await api.contacts.get({ id })
        return now.ok ? { ...now, value: now.value.contact } : now
      },
      kept: () => tell(words.format('contacts.conflict'))
    }
  )
  const save = useCallback<SaveContact>(
    (changes) => {
      const saving = inTurn(changes)
      last.current = saving
      return saving
    },
    [inTurn]
  )
  return { save, settled: () => last.current }
}
