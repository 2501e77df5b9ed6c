import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { AddPolicySheet } from './AddPolicySheet'
import { leadFacts } from './boardFacts'
import { IdeaSheet } from './IdeaSheet'
import { IdeasView } from './IdeasView'
import { PoliciesActions } from './PoliciesActions'
import { PolicyBoard } from './PolicyBoard'
import { PolicyFirstUse } from './PolicyFirstUse'
import { PolicyList } from './PolicyList'
import type { AddWay } from './useAddPolicies'

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

  function thinkOfAnother() {
    setAdding('idea')
    void navigate({ to: '/policies', search: { view: 'ideas' } })
  }
  const viewOf = (all: readonly PolicySummary[]) => {
    if (all.length === 0)
      return (
        <PolicyFirstUse onPick={() => setAdding('catalogue')} onWrite={() => setAdding('own')} />
      )
    if (view === 'list') return <PolicyList policies={all} search={search} />
    return <PolicyBoard policies={all} onThinkOfAnother={thinkOfAnother} />
  }
  return (
    <Screen
      title={words.format('policies.title')}
      lead={known && leadOf(words, known)}
      actions={
        <PoliciesActions view={view} onAdd={() => setAdding(isIdeas ? 'idea' : 'catalogue')} />
      }
    >
      {isIdeas ? (
        <IdeasView ideas={ideas} onAdd={() => setAdding('idea')} />
      ) : (
        <Loaded of={policies}>{viewOf}</Loaded>
      )}
      {adding === 'idea' && <IdeaSheet idea={null} onClose={() => setAdding(null)} />}
      {adding && adding !== 'idea' && known && (
        <AddPolicySheet way={adding} policies={known} onClose={() => setAdding(null)} />
      )}
    </Screen>
  )
}

/** How many rules hold, and how many of them make things harder for customers. */
function leadOf(words: Words, policies: readonly PolicySummary[]): string {
  const { inForce, harder, drafts } = leadFacts(policies)
  if (inForce > 0) return words.format('policies.lead.inForce', { inForce, harder })
  return drafts > 0
    ? words.format('policies.lead.drafts', { drafts })
    : words.format('policies.lead.none')
}
