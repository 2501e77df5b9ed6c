import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { SegmentedLinks } from '../../kit/SegmentedTabs'
import { useRead, valueOf } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { AddPolicySheet, type AddWay } from './AddPolicySheet'
import { leadFacts } from './boardFacts'
import { IdeaSheet } from './IdeaSheet'
import { IdeasView } from './IdeasView'
import { policyViews } from './policiesSearch'
import { PolicyBoard } from './PolicyBoard'
import { PolicyFirstUse } from './PolicyFirstUse'
import { PolicyList } from './PolicyList'

/** The policies as a board, as a list, and the ideas for more; which one stands in the address. */
export function PoliciesScreen() {
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const search = useSearch({ from: '/policies' })
  const view = search.view ?? 'board'
  const policies = useRead(api.policies.list, undefined)
  const ideas = useRead(api.policyIdeas.list, undefined)
  const [adding, setAdding] = useState<AddWay | 'idea' | null>(null)
  const known = valueOf(policies)
  const isIdeas = view === 'ideas'
  useCommand('item.new', () => setAdding(isIdeas ? 'idea' : 'own'), !readOnly && adding === null)

  return (
    <Screen
      title={words.format('policies.title')}
      lead={known && leadOf(known)}
      actions={
        <>
          <SegmentedLinks
            label={words.format('policies.views')}
            links={policyViews.map((other) => ({
              href: other === 'board' ? '/policies' : `/policies?view=${other}`,
              label: words.format(`policies.view.${other}`),
              isCurrent: other === view
            }))}
          />
          {!readOnly && (
            <Button icon="add" onPress={() => setAdding(isIdeas ? 'idea' : 'catalogue')}>
              {words.format(isIdeas ? 'policyIdeas.add' : 'policies.add')}
            </Button>
          )}
        </>
      }
    >
      {isIdeas ? (
        <IdeasView ideas={ideas} onAdd={() => setAdding('idea')} />
      ) : (
        <Loaded of={policies}>{(all) => viewOf(all)}</Loaded>
      )}
      {adding === 'idea' && <IdeaSheet idea={null} onClose={() => setAdding(null)} />}
      {adding && adding !== 'idea' && known && (
        <AddPolicySheet way={adding} policies={known} onClose={() => setAdding(null)} />
      )}
    </Screen>
  )

  function viewOf(all: readonly PolicySummary[]) {
    if (all.length === 0)
      return (
        <PolicyFirstUse onPick={() => setAdding('catalogue')} onWrite={() => setAdding('own')} />
      )
    return view === 'board' ? (
      <PolicyBoard
        policies={all}
        onThinkOfAnother={() => {
          setAdding('idea')
          void navigate({ to: '/policies', search: { view: 'ideas' } })
        }}
      />
    ) : (
      <PolicyList policies={all} search={search} />
    )
  }

  function leadOf(all: readonly PolicySummary[]): string {
    const { inForce, harder, drafts } = leadFacts(all)
    if (inForce > 0) return words.format('policies.lead.inForce', { inForce, harder })
    return drafts > 0
      ? words.format('policies.lead.drafts', { drafts })
      : words.format('policies.lead.none')
  }
}
