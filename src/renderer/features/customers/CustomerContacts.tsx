import type { Customer } from '../../../shared/features/customers'
import { api } from '../../api'
import { TextLink } from '../../kit/LinkButton'
import { DatedList, SideNotes } from '../../kit/SideNotes'
import { useRead, valueOf } from '../../shell/calls'
import { dayOf, useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'

/** So many are shown here; the log has them all. */
const SHOWN = 8

/** What a customer said, the newest first. */
export function CustomerContacts({ customer }: { customer: Customer }) {
  const words = useWords()
  const zone = useTimeZone()
  const page = valueOf(
    useRead(api.contacts.list, {
      query: { customerId: customer.id, sort: 'newest' },
      offset: 0,
      limit: SHOWN
    })
  )
  if (!page) return null
  return (
    <SideNotes label={words.format('customers.contacts')}>
      <h2>{words.format('customers.contacts')}</h2>
      {page.total === 0 && <p>{words.format('customers.contacts.none')}</p>}
      <DatedList
        label={words.format('customers.contacts')}
        entries={page.items.map((contact) => {
          const day = dayOf(contact.receivedAt, zone)
          return {
            id: contact.id,
            date: day,
            when: words.date(day),
            what: (
              <TextLink plain href={`/contacts/${contact.id}`}>
                {contact.summary === ''
                  ? words.format(`contacts.kind.${contact.kind}`)
                  : contact.summary.slice(0, 120)}
              </TextLink>
            ),
            note: words.format(`contacts.state.${contact.state}`)
          }
        })}
      />
      {page.total > SHOWN && (
        <p>
          <TextLink href={`/contacts?customer=${customer.id}`}>
            {words.format('customers.contacts.all', { count: page.total })}
          </TextLink>
        </p>
      )}
    </SideNotes>
  )
}
