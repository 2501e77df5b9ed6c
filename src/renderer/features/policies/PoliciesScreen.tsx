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
  const { readOnly } = usePlan()
  const { view = 'board' } = useSearch({ from: '/policies' })
  const policies = useRead(api.policies.list, undefined)
  const ideas = useRead(api.policyIdeas.list, undefined)
  const [adding, setAdding] = useState<Adding | null>(null)
  const known = valueOf(policies)
  const isIdeas = view === 'ideas'
  useCommand('item.new', () => setAdding(isIdeas ? 'idea' : 'own'), !readOnly && adding === null)

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
        <Loaded of={policies}>{(all) => <BoardOrList policies={all} onAdd={setAdding} />}</Loaded>
      )}
      {adding === 'idea' && <IdeaSheet idea={null} onClose={() => setAdding(null)} />}
      {adding && adding !== 'idea' && known && (
        <AddPolicySheet way={adding} policies={known} onClose={() => setAdding(null)} />
      )}
    </Screen>
  )
}

type Adding = AddWay | 'idea'
type BoardOrListProps = { policies: readonly PolicySummary[]; onAdd: (what: Adding) => void }

/** The policies as the address asks for them, or how to begin where there are none. */
function BoardOrList({ policies, onAdd }: BoardOrListProps) {
  const navigate = useNavigate()
  const search = useSearch({ from: '/policies' })
  function thinkOfAnother() {
    onAdd('idea')
    void navigate({ to: '/policies', search: { view: 'ideas' } })
  }
  if (policies.length === 0)
    return <PolicyFirstUse onPick={() => onAdd('catalogue')} onWrite={() => onAdd('own')} />
  if (search.view === 'list') return <PolicyList policies={policies} search={search} />
  return <PolicyBoard policies={policies} onThinkOfAnother={thinkOfAnother} />
}

/** How many rules hold, and how many of them make things harder for customers. */
function leadOf(words: Words, policies: readonly PolicySummary[]): string {
  const { inForce, harder, drafts } = leadFacts(policies)
  if (inForce > 0) return words.format('policies.lead.inForce', { inForce, harder })
  return drafts > 0
    ? words.format('policies.lead.drafts', { drafts })
    : words.format('policies.lead.none')
}
