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
            <li key={topic} className={styles.topic}>
              <Checkbox
                label={topicTitle(words, topic)}
                value={ticked.includes(topic)}
                onChange={(on) => tick(topic, on)}
              />
              <div className={styles.about}>
                <p>{words.format(`topic.${topic}.question`)}</p>
                <p className={styles.example}>
                  {words.format(
                    exampleFor(topic, kind).fits
                      ? 'policies.add.example'
                      : 'policies.add.exampleElsewhere',
                    { example: topicExample(words, topic, kind) }
                  )}
                </p>
                {have.has(topic) && (
                  <p className={styles.have}>
                    {words.format('policies.add.have', { count: have.get(topic) })}
                  </p>
                )}
                {policyTopics[topic].law && (
                  <p className={styles.law}>{words.format('policies.add.law')}</p>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
      {found.length === 0 && <p>{words.format('policies.add.noTopic')}</p>}
    </div>
  )
}
