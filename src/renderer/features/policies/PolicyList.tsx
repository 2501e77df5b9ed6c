import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { RecordList } from '../../kit/RecordList'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { listPolicies } from './listFacts'
import { listRow } from './listRow'
import type { PoliciesSearch } from './policiesSearch'
import { PolicyListTools } from './PolicyListTools'
import { usePolicyDeeds } from './usePolicyDeeds'
import styles from './PolicyList.module.css'

export type PolicyListProps = { policies: readonly PolicySummary[]; search: PoliciesSearch }

/** All policies, dropped ones too, to be searched, narrowed and ordered; how stands in the address (S4-C16). */
export function PolicyList({ policies, search }: PolicyListProps) {
  const words = useWords()
  const navigate = useNavigate()
  const { today, readOnly } = usePlan()
  const deeds = usePolicyDeeds()
  const [typed, setTyped] = useState(search.typed ?? '')
  const found = listPolicies(policies, {
    show: search.show ?? 'all',
    topic: search.topic ?? null,
    sort: search.sort ?? 'number',
    typed,
    today,
    locale: words.locale
  })

  function narrow(changes: Partial<PoliciesSearch>) {
    const next = { ...search, typed, ...changes, view: 'list' as const }
    setTyped(next.typed ?? '')
    const address = { ...next, typed: next.typed === '' ? undefined : next.typed }
    void navigate({ to: '/policies', search: address, replace: true })
  }
  return (
    <>
      <PolicyListTools policies={policies} search={{ ...search, typed }} onNarrow={narrow} />
      <p className={styles.shown} aria-live="polite">
        {words.format('policies.list.shown', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <NothingFound onClear={() => narrow({ typed: '', show: undefined, topic: undefined })} />
      ) : (
        <RecordList
          label={words.format('policies.list.label')}
          rows={found.map((policy) => listRow(words, policy, today, readOnly ? null : deeds))}
        />
      )}
    </>
  )
}

/** Filters that leave nothing, with the way out. */
function NothingFound({ onClear }: { onClear: () => void }) {
  const words = useWords()
  return (
    <EmptyState actions={<Button onPress={onClear}>{words.format('policies.list.clear')}</Button>}>
      <p>{words.format('policies.list.nothingFound')}</p>
    </EmptyState>
  )
}
