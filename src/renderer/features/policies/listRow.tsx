import type { PolicySummary } from '../../../shared/features/policies/operations'
import { decisionFor, inForce, policyCode } from '../../../shared/features/policies/rules'
import type { Words } from '../../../shared/words'
import type { RecordRow } from '../../kit/RecordList'
import { StatusTag } from '../../kit/StatusTag'
import { cardState } from './boardFacts'
import styles from './PolicyList.module.css'
import { policyRowMenu } from './policyRowMenu'
import { cardStateText, topicTitle } from './policyWords'
import type { PolicyDeeds } from './usePolicyDeeds'

/** A policy as a row of the list; without `deeds` it can only be opened. */
export function listRow(
  words: Words,
  policy: PolicySummary,
  today: string,
  deeds: PolicyDeeds | null
): RecordRow {
  const decision = decisionFor(policy.stance, policy.necessity)
  const place = words.format(
    decision ? `policy.quadrant.${decision}.name` : 'policies.unsorted.title'
  )
  const state = stateText(words, policy, today)
  return {
    id: policy.id,
    title: policy.title,
    name: words.format('policies.board.cardWithState', {
      title: policy.title,
      quadrant: place,
      state
    }),
    href: `/policies/${policy.id}`,
    margin: policyCode(policy.number),
    note: words.format('policies.list.about', {
      place,
      topic: topicTitle(words, policy.topicCode)
    }),
    end: <State words={words} policy={policy} today={today} />,
    ...(deeds && { menu: policyRowMenu(words, policy, deeds) })
  }
}

function stateText(words: Words, policy: PolicySummary, today: string): string {
  const state = cardState(policy, today)
  return state ? cardStateText(words, state) : words.format(`policy.status.${policy.status}`)
}

type StateProps = { words: Words; policy: PolicySummary; today: string }

/** State, and the day that goes with it: the next review, or the day it was dropped. */
function State({ words, policy, today }: StateProps) {
  const text = stateText(words, policy, today)
  const day = inForce(policy) ? policy.reviewDate : policy.retiredOn
  const dayText =
    day &&
    words.format(inForce(policy) ? 'policies.list.review' : 'policies.list.droppedOn', {
      day: words.date(day)
    })
  const state = cardState(policy, today)
  return (
    <div className={styles.state}>
      {state === 'lookAgain' || state === 'under_review' ? (
        <StatusTag status={state === 'lookAgain' ? 'again' : 'partly'}>{text}</StatusTag>
      ) : (
        <span>{text}</span>
      )}
      {dayText && <small>{dayText}</small>}
    </div>
  )
}
