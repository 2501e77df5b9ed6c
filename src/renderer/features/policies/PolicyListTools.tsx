import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Topic } from '../../../shared/features/policies/topics'
import { ChipGroup } from '../../kit/ChipGroup'
import { focusField } from '../../kit/ErrorSummary'
import { SearchField } from '../../kit/SearchField'
import { Select } from '../../kit/Select'
import { useCommand } from '../../shell/commands'
import { keysOf } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { countShown, listShows, listSorts, topicsInUse } from './listFacts'
import type { PoliciesSearch } from './policiesSearch'
import styles from './PolicyList.module.css'
import { topicTitle } from './policyWords'

export type PolicyListToolsProps = {
  policies: readonly PolicySummary[]
  search: PoliciesSearch
  onNarrow: (changes: Partial<PoliciesSearch>) => void
}

const SEARCH_ID = 'policies-search'
const EVERY = 'every'

/** Search, filters and order of the list. */
export function PolicyListTools(props: PolicyListToolsProps) {
  const words = useWords()
  useCommand('list.find', () => focusField(SEARCH_ID))
  return (
    <div className={styles.tools}>
      <SearchField
        id={SEARCH_ID}
        label={words.format('policies.list.search')}
        keys={keysOf('list.find')}
        value={props.search.typed ?? ''}
        onChange={(typed) => props.onNarrow({ typed })}
      />
      <div className={styles.filters}>
        <ShowChips {...props} />
        <div className={styles.selects}>
          <TopicSelect {...props} />
          <Select
            label={words.format('policies.list.sort')}
            labelHidden
            low
            value={props.search.sort ?? 'number'}
            onChange={(sort) => props.onNarrow({ sort: sort === 'number' ? undefined : sort })}
            choices={listSorts.map((sort) => ({
              value: sort,
              label: words.format(`policies.list.by.${sort}`)
            }))}
          />
        </div>
      </div>
    </div>
  )
}

function ShowChips({ policies, search, onNarrow }: PolicyListToolsProps) {
  const words = useWords()
  const { today } = usePlan()
  const counts = countShown(policies, today)
  return (
    <ChipGroup
      label={words.format('policies.list.filter')}
      labelHidden
      choices={listShows.map((show) => ({
        value: show,
        label: words.format(`policies.list.show.${show}`),
        count: counts[show]
      }))}
      value={search.show ?? 'all'}
      onChange={(show) => onNarrow({ show: show === 'all' || show === null ? undefined : show })}
    />
  )
}

function TopicSelect({ policies, search, onNarrow }: PolicyListToolsProps) {
  const words = useWords()
  const titleOf = (topic: Topic) => topicTitle(words, topic)
  return (
    <Select<Topic | typeof EVERY>
      label={words.format('policies.list.topic')}
      labelHidden
      low
      value={search.topic ?? EVERY}
      onChange={(topic) => onNarrow({ topic: topic === EVERY ? undefined : topic })}
      choices={[
        { value: EVERY, label: words.format('policies.list.everyTopic') },
        ...topicsInUse(policies, titleOf, words.locale).map((topic) => ({
          value: topic,
          label: titleOf(topic)
        }))
      ]}
    />
  )
}
