import { useParams } from '@tanstack/react-router'
import { api } from '../../api'
import { LinkButton } from '../../kit/LinkButton'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { ContactPage } from './ContactPage'

/** One contact, at `/contacts/$id`. */
export function ContactScreen() {
  const words = useWords()
  const { id } = useParams({ from: '/contacts/$id' })
  const found = useRead(api.contacts.get, { id })
  const back = { href: '/contacts', label: words.format('contacts.title') }
  if (found.state === 'ready') return <ContactPage key={id} {...found.value} back={back} />
  if (found.state === 'failed' && ['not-found', 'invalid'].includes(found.failure.code))
    return (
      <Screen title={words.format('contacts.gone.title')} back={back}>
        <p>{words.format('contacts.gone.text')}</p>
        <p>
          <LinkButton href="/contacts">{words.format('contacts.gone.back')}</LinkButton>
        </p>
      </Screen>
    )
  return (
    <Screen title={words.format('contacts.waiting')} back={back}>
      <Loaded of={found}>{() => null}</Loaded>
    </Screen>
  )
}
