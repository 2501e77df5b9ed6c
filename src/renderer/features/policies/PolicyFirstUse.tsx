import { policyTopics, type TopicCode } from '../../../shared/features/policies/topics'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { useRead, valueOf } from '../../shell/calls'
import { keysOf } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { exampleFor } from './catalogueFacts'
import { topicExample } from './policyWords'

/** What stands here before there is any policy: why, one example of the owner's trade, and two ways to begin. */
export function PolicyFirstUse({ onPick, onWrite }: { onPick: () => void; onWrite: () => void }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const kind = valueOf(useRead(api.businessProfile.get, undefined))?.kind
  const topics = Object.keys(policyTopics) as TopicCode[]
  const topic = topics.find((code) => exampleFor(code, kind).fits) ?? 'CMP'
  return (
    <EmptyState
      icon="policies"
      actions={
        !readOnly && (
          <>
            <Button look="primary" onPress={onPick}>
              {words.format('policies.pick')}
            </Button>
            <Button keys={keysOf('item.new')} onPress={onWrite}>
              {words.format('policies.addOwn')}
            </Button>
          </>
        )
      }
    >
      <p>{words.format('policies.empty.text')}</p>
      <p>
        <em>
          {words.format('policies.empty.example', { example: topicExample(words, topic, kind) })}
        </em>
      </p>
    </EmptyState>
  )
}
