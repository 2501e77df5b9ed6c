import { type ReactNode, useState } from 'react'
import type { PolicyIdea } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { type Reading, useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { keysOf } from '../../shell/keys'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { IdeaRow } from './IdeaRow'
import { IdeaSheet } from './IdeaSheet'
import { RejectSheet } from './RejectSheet'
import styles from './IdeasView.module.css'

type OpenSheet = { kind: 'edit' | 'reject'; idea: PolicyIdea }

export type IdeasViewProps = {
  ideas: Reading<PolicyIdea[]>
  onAdd: () => void
}

/** Thoughts about further policies (S4-C28): noted, made a draft, or turned down with the reason. */
export function IdeasView({ ideas, onAdd }: IdeasViewProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const { accept, remove } = useIdeaDeeds()
  const row = (idea: PolicyIdea) => (
    <IdeaRow
      key={idea.id}
      idea={idea}
      onAccept={() => void accept(idea)}
      onReject={() => setSheet({ kind: 'reject', idea })}
      onEdit={() => setSheet({ kind: 'edit', idea })}
      onDelete={() => void remove(idea)}
    />
  )
  const addButton = (
    <Button icon="add" keys={keysOf('item.new')} isDisabled={readOnly} onPress={onAdd}>
      {words.format('policyIdeas.add')}
    </Button>
  )
  return (
    <>
      <Loaded of={ideas}>{(all) => <IdeaLists ideas={all} row={row} add={addButton} />}</Loaded>
      {sheet?.kind === 'reject' && <RejectSheet idea={sheet.idea} onClose={() => setSheet(null)} />}
      {sheet?.kind === 'edit' && <IdeaSheet idea={sheet.idea} onClose={() => setSheet(null)} />}
    </>
  )
}

/** What can be done to an idea at once; each says that it was done and can be taken back. */
function useIdeaDeeds() {
  const words = useWords()
  const tell = useTold()
  const accepting = useWrite(api.policyIdeas.accept)
  const removing = useWrite(api.policyIdeas.remove)
  return {
    accept: async ({ id, rev }: PolicyIdea) => {
      const result = await accepting.run({ id, rev })
      if (!result.ok) return tell(failureText(words, result.failure))
      const { title } = result.value
      tell(words.format('policyIdeas.told.accepted', { title }), { undo: true })
    },
    remove: async ({ id }: PolicyIdea) => {
      const result = await removing.run({ id })
      if (result.ok) tell(words.format('policyIdeas.told.deleted'), { undo: true })
      else tell(failureText(words, result.failure))
    }
  }
}

type IdeaListsProps = {
  ideas: readonly PolicyIdea[]
  row: (idea: PolicyIdea) => ReactNode
  add: ReactNode
}

function IdeaLists({ ideas, row, add }: IdeaListsProps) {
  const words = useWords()
  const newestFirst = ideas.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
  const open = newestFirst.filter((idea) => idea.status === 'new')
  const decided = newestFirst.filter((idea) => idea.status !== 'new')
  if (ideas.length === 0)
    return (
      <EmptyState icon="tip" actions={add}>
        <p>{words.format('policyIdeas.empty')}</p>
        <p>
          <em>{words.format('policyIdeas.empty.example')}</em>
        </p>
      </EmptyState>
    )
  return (
    <div className={styles.lists}>
      <section aria-labelledby="ideas-open">
        <div className={styles.head}>
          <h2 id="ideas-open">{words.format('policyIdeas.open')}</h2>
        </div>
        {open.length > 0 ? <ul>{open.map(row)}</ul> : <p>{words.format('policyIdeas.none')}</p>}
      </section>
      {decided.length > 0 && (
        <section aria-labelledby="ideas-decided">
          <div className={styles.head}>
            <h2 id="ideas-decided">{words.format('policyIdeas.decided')}</h2>
          </div>
          <ul>{decided.map(row)}</ul>
        </section>
      )}
    </div>
  )
}
