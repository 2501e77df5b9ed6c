import { isOpen } from '../../../shared/features/contacts/rules'
import type { Contact } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'
import { dayOf, useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { spanText } from './contactWords'

/** Who it was, when, and how long it has been open or took: one sentence under the title. */
export function useContactLead(
  contact: Contact,
  { replyDue, resolveDue }: { replyDue: string | null; resolveDue: string | null }
): string {
  const words = useWords()
  const zone = useTimeZone()
  const { customerId, receivedAt, resolvedAt } = contact
  const customer = useRead(
    api.customers.get,
    { id: customerId ?? '' },
    { enabled: customerId !== null }
  )
  const now = valueOf(useRead(api.contacts.now, undefined)) ?? receivedAt
  const who = customerId === null ? contact.customerText : (valueOf(customer)?.displayName ?? '')
  const due = resolveDue ?? (contact.firstReplyAt === null ? replyDue : null)
  return words.format(isOpen(contact) ? 'contacts.lead.open' : 'contacts.lead.solved', {
    kind: contact.kind,
    who,
    known: who === '' ? 'no' : 'yes',
    day: words.date(dayOf(receivedAt, zone), 'inSentence'),
    span: spanText(words, receivedAt, resolvedAt ?? now),
    isLate: due !== null && now > due ? 'yes' : 'no',
    due: due === null ? '' : words.date(dayOf(due, zone), 'inSentence')
  })
}
