import { useState } from 'react'
import type { PolicyIdea } from '../../../shared/features/policies/schema'
import { ideaSources } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { saveKeys } from '../../shell/keys'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { useKeptDraft } from '../../shell/keptDraft'
import { refusedFieldText } from './policyWords'

export type IdeaSheetProps = {
  /** The idea to edit, or null for a new one. */
  idea: PolicyIdea | null
  onClose: () => void
}

type IdeaDraft = Pick<PolicyIdea, 'text' | 'source'>
const blank: IdeaDraft = { text: '', source: 'owner' }

/** Notes an idea, or mends one. What was typed is kept when the sheet is closed unsaved. */
export function IdeaSheet({ idea, onClose }: IdeaSheetProps) {
  const words = useWords()
  const { draft, change, error, save, close } = useIdea(idea, onClose)
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={close}
      onSubmit={() => void save()}
      title={words.format(idea ? 'policyIdeas.edit' : 'policyIdeas.add')}
      actions={
        <Button look="primary" type="submit" keys={saveKeys}>
          {words.format('policyIdeas.save')}
        </Button>
      }
    >
      <TextArea
        label={words.format('policyIdeas.text')}
        hint={words.format('policyIdeas.lead')}
        rows={3}
        takesFocus
        value={draft.text}
        error={error}
        onChange={(text) => change({ text })}
      />
      <Select
        label={words.format('policyIdeas.source')}
        choices={ideaSources.map((source) => ({
          value: source,
          label: words.format(`policyIdeas.source.${source}`)
        }))}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
    </Sheet>
  )
}

/** What is typed of an idea, and how it is kept. */
function useIdea(idea: PolicyIdea | null, onClose: () => void) {
  const words = useWords()
  const tell = useTold()
  const start = idea ? { text: idea.text, source: idea.source } : blank
  const kept = useKeptDraft<IdeaDraft>(`policyIdeas.${idea?.id ?? 'new'}`, start)
  const { draft, change, forget } = kept
  const adding = useWrite(api.policyIdeas.create)
  const updating = useWrite(api.policyIdeas.update)
  const [missing, setMissing] = useState(false)
  const failure = adding.failure ?? updating.failure
  const own = { required: 'policyIdeas.text.missing' } as const
  const refused = failure ? refusedFieldText(words, failure, 'text', own) : undefined
  const isBlank = draft.text.trim() === ''

  async function save() {
    setMissing(isBlank)
    if (isBlank) return
    const result = idea
      ? await updating.run({ id: idea.id, rev: idea.rev, changes: draft })
      : await adding.run(draft)
    if (!result.ok) return
    forget()
    if (!idea) tell(words.format('policyIdeas.told.added'), { undo: true })
    onClose()
  }
  function close() {
    if (!idea && !isBlank) tell(words.format('policies.add.draftKept'))
    if (idea) forget()
    onClose()
  }
  const error = missing ? words.format('policyIdeas.text.missing') : refused
  return { draft, change, error, save, close }
}
