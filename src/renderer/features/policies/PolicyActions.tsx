import type { Policy } from '../../../shared/features/policies/schema'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { MoreButton } from '../../kit/MenuButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { policyMenu, type PolicyMenuDeeds } from './policyMenu'

export type PolicyActionsProps = PolicyMenuDeeds & {
  policy: Policy
  onActivate: () => void
  onReview: () => void
  onBringBack: () => void
}

/** What can be done to a policy: the next thing as a button, the rest in a menu. */
export function PolicyActions(props: PolicyActionsProps) {
  const words = useWords()
  const { policy } = props
  if (usePlan().readOnly) return null
  return (
    <>
      <AutosaveStatus />
      <NextDeed {...props} />
      <MoreButton
        label={words.format('kit.more.of', { name: policy.title })}
        groups={policyMenu(words, policy, props)}
      />
    </>
  )
}

function NextDeed({ policy, onActivate, onReview, onBringBack }: PolicyActionsProps) {
  const words = useWords()
  switch (policy.status) {
    case 'idea':
    case 'draft':
      return (
        <Button look="primary" onPress={onActivate}>
          {words.format('policy.activate')}
        </Button>
      )
    case 'active':
      return <Button onPress={onReview}>{words.format('policy.review')}</Button>
    case 'under_review':
      return (
        <Button look="primary" onPress={onReview}>
          {words.format('policy.review.finish')}
        </Button>
      )
    case 'retired':
      return <Button onPress={onBringBack}>{words.format('policy.bringBack')}</Button>
  }
}
