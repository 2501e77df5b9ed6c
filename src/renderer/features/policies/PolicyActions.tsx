import { decisionFor, inForce } from '../../../shared/features/policies/rules'
import { decisions, type Policy } from '../../../shared/features/policies/schema'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { focusField } from '../../kit/ErrorSummary'
import { type MenuGroup, MoreButton } from '../../kit/MenuButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { policyFieldId } from './PolicyTextField'
import type { PolicyMoves } from './usePolicyMoves'

export type PolicyActionsProps = {
  policy: Policy
  moves: PolicyMoves
  onActivate: () => void
  onReview: () => void
  onDrop: () => void
  onBringBack: () => void
  onDelete: () => void
}

/** What can be done to a policy: the next thing as a button, the rest in a menu. */
export function PolicyActions(props: PolicyActionsProps) {
  const { policy } = props
  const words = useWords()
  const { readOnly } = usePlan()
  if (readOnly) return null
  const { status } = policy
  return (
    <>
      <AutosaveStatus />
      {(status === 'draft' || status === 'idea') && (
        <Button look="primary" onPress={props.onActivate}>
          {words.format('policy.activate')}
        </Button>
      )}
      {status === 'active' && (
        <Button onPress={props.onReview}>{words.format('policy.review')}</Button>
      )}
      {status === 'under_review' && (
        <Button look="primary" onPress={props.onReview}>
          {words.format('policy.review.finish')}
        </Button>
      )}
      {status === 'retired' && (
        <Button onPress={props.onBringBack}>{words.format('policy.bringBack')}</Button>
      )}
      <MoreButton label={words.format('kit.more.of', { name: policy.title })} groups={groups()} />
    </>
  )

  function groups(): MenuGroup[] {
    const dropped = status === 'retired'
    const decision = decisionFor(policy.stance, policy.necessity)
    const places = decisions
      .filter((other) => other !== decision && other !== 'discard')
      .map((other) => ({
        id: other,
        label: words.format(`policy.quadrant.${other}.name`),
        onAction: () => void props.moves.move(policy, other)
      }))
    const unsort = {
      id: 'unsort',
      label: words.format('policies.unsorted.title'),
      onAction: () => void props.moves.unsort(policy)
    }
    return [
      ...(dropped
        ? []
        : [
            {
              id: 'title',
              entries: [
                {
                  id: 'rename',
                  label: words.format('policy.rename'),
                  onAction: () => setTimeout(() => focusField(policyFieldId('title')))
                }
              ]
            },
            {
              id: 'move',
              heading: words.format('policies.menu.moveTo'),
              entries: inForce(policy) || decision === null ? places : [...places, unsort]
            }
          ]),
      {
        id: 'end',
        entries: [
          ...(dropped
            ? []
            : [
                {
                  id: 'drop',
                  label: words.format('policies.menu.drop'),
                  onAction: props.onDrop
                }
              ]),
          { id: 'delete', label: words.format('policies.menu.delete'), onAction: props.onDelete }
        ]
      }
    ]
  }
}
