import { useState } from 'react'
import type { BusinessKind } from '../../../shared/features/businessProfile'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { policyTopics, type TopicCode } from '../../../shared/features/policies/topics'
import { Checkbox } from '../../kit/Checkbox'
import { SearchField } from '../../kit/SearchField'
import { useWords } from '../../shell/words'
import { exampleFor, findTopics, policiesByTopic } from './catalogueFacts'
import styles from './CataloguePicker.module.css'
import { ownPolicyId } from './OwnPolicyFields'
import { topicExample, topicTitle } from './policyWords'

export type CataloguePickerProps = {
  kind: BusinessKind | undefined
  policies: readonly PolicySummary[]
  ticked: readonly TopicCode[]
  onTick: (ticked: readonly TopicCode[]) => void
}

/** The catalogue of topics, each with its question and an example, to be ticked (domain.md 4.1). */
export function CataloguePicker({ kind, policies, ticked, onTick }: CataloguePickerProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const have = policiesByTopic(policies)
  const textOf = (topic: TopicCode) =>
    `${topicTitle(words, topic)} ${words.format(`topic.${topic}.question`)}`
  const found = findTopics(typed, textOf)
  const tick = (topic: TopicCode, on: boolean) =>
    onTick(on ? [...ticked, topic] : ticked.filter((other) => other !== topic))
  return (
    <div id={ownPolicyId('topics')}>
      <p className={styles.lead}>{words.format('policies.add.catalogueLead')}</p>
      <SearchField
        label={words.format('policies.add.searchTopics')}
        takesFocus
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.scroll}>
        <ul className={styles.topics} aria-label={words.format('policies.add.fromCatalogue')}>
          {found.map((topic) => (
            <TopicChoice
              key={topic}
              topic={topic}
              kind={kind}
              have={have.get(topic) ?? 0}
              isTicked={ticked.includes(topic)}
              onTick={(on) => tick(topic, on)}
            />
          ))}
        </ul>
      </div>
      {found.length === 0 && <p>{words.format('policies.add.noTopic')}</p>}
    </div>
  )
}

type TopicChoiceProps = {
  topic: TopicCode
  kind: BusinessKind | undefined
  /** How many policies of this topic there are already. */
  have: number
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}

/** A topic to tick: what it asks, how others answer, and whether the law has a say. */
function TopicChoice({ topic, kind, have, isTicked, onTick }: TopicChoiceProps) {
  const words = useWords()
  const { fits } = exampleFor(topic, kind)
  return (
    <li className={styles.topic}>
      <Checkbox label={topicTitle(words, topic)} value={isTicked} onChange={onTick} />
      <div className={styles.about}>
        <p>{words.format(`topic.${topic}.question`)}</p>
        <p className={styles.example}>
          {words.format(fits ? 'policies.add.example' : 'policies.add.exampleElsewhere', {
            example: topicExample(words, topic, kind)
          })}
        </p>
        {have > 0 && (
          <p className={styles.have}>{words.format('policies.add.have', { count: have })}</p>
        )}
        {policyTopics[topic].law && (
          <p className={styles.law}>{words.format('policies.add.law')}</p>
        )}
      </div>
    </li>
  )
}
