import { useParams } from '@tanstack/react-router'
import { api } from '../../api'
import { LinkButton } from '../../kit/LinkButton'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { CustomerPage } from './CustomerPage'

/** One customer, at `/customers/$id`. */
export function CustomerScreen() {
  const words = useWords()
  const { id } = useParams({ from: '/customers/$id' })
  const customer = useRead(api.customers.get, { id })
  const back = { href: '/customers', label: words.format('customers.title') }
  if (customer.state === 'ready')
    return <CustomerPage key={customer.value.id} customer={customer.value} back={back} />
  if (customer.state === 'failed' && ['not-found', 'invalid'].includes(customer.failure.code))
    return (
      <Screen title={words.format('customers.gone.title')} back={back}>
        <p>{words.format('customers.gone.text')}</p>
        <p>
          <LinkButton href="/customers">{words.format('customers.gone.back')}</LinkButton>
        </p>
      </Screen>
    )
  return (
    <Screen title={words.format('customers.waiting')} back={back}>
      <Loaded of={customer}>{() => null}</Loaded>
    </Screen>
  )
}
