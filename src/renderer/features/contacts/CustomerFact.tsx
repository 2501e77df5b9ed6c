import { customerNamed } from '../../../shared/features/customers'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'

/** Who it was: a customer that is kept, with what else came from them, or a name that can be kept. */
export function CustomerFact() {
  const { contact } = useContactOnPage()
  return contact.customerId === null ? (
    <NameOnly name={contact.customerText} />
  ) : (
    <KnownCustomer id={contact.customerId} />
  )
}

function KnownCustomer({ id }: { id: string }) {
  const words = useWords()
  const customer = valueOf(useRead(api.customers.get, { id }))
  const theirs = useRead(api.contacts.list, { query: { customerId: id }, offset: 0, limit: 1 })
  const { total = 0, open = 0 } = valueOf(theirs) ?? {}
  return (
    <>
      {customer?.displayName}
      {total > 1 && (
        <small>
          <TextLink href={`/contacts?customer=${id}`}>
            {words.format('contacts.customer.all', { count: total, open })}
          </TextLink>
        </small>
      )}
    </>
  )
}

function NameOnly({ name }: { name: string }) {
  const words = useWords()
  const tell = useTold()
  const { save, isLocked } = useContactOnPage()
  const creating = useWrite(api.customers.create)
  async function keep() {
    const { anonymisedOn: _, ...draft } = customerNamed(name)
    const made = await creating.run(draft)
    const result = made.ok ? await save({ customerId: made.value.id, customerText: '' }) : made
    if (!result.ok) tell(failureText(words, result.failure))
  }
  return (
    <>
      {name}
      {!isLocked && (
        <small>
          <Button look="link" isDisabled={creating.busy} onPress={() => void keep()}>
            {words.format('contacts.customer.keep')}
          </Button>
        </small>
      )}
    </>
  )
}
