import { useParams } from '@tanstack/react-router'
import { api } from '../../api'
import { EmptyState } from '../../kit/EmptyState'
import { LinkButton, TextLink } from '../../kit/LinkButton'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { PolicyPage } from './PolicyPage'

/** One policy, at `/policies/$id`. */
export function PolicyScreen() {
  const words = useWords()
  const { id } = useParams({ from: '/policies/$id' })
  const policy = useRead(api.policies.get, { id })
  const back = { href: '/policies', label: words.format('policy.back') }
  if (policy.state === 'ready')
    return <PolicyPage key={policy.value.id} policy={policy.value} back={back} />
  if (policy.state === 'failed' && ['not-found', 'invalid'].includes(policy.failure.code))
    return (
      <Screen title={words.format('policy.gone.title')} back={back}>
        <EmptyState
          actions={
            <>
              <LinkButton href="/policies">{words.format('policy.gone.back')}</LinkButton>
              <TextLink href="/settings/deleted">{words.format('settings.deleted')}</TextLink>
            </>
          }
        >
          <p>{words.format('policy.gone.text')}</p>
        </EmptyState>
      </Screen>
    )
  return (
    <Screen title={words.format('policy.waiting')} back={back}>
      <Loaded of={policy}>{() => null}</Loaded>
    </Screen>
  )
}
