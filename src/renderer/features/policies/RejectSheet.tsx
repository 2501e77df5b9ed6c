import type { PolicyIdea } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useLeftBehind } from '../../kit/leftBehind'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { saveKeys } from '../../shell/keys'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'

/** Turns an idea down; why is asked for, so that nobody has to ask again. */
export function RejectSheet({ idea, onClose }: { idea: PolicyIdea; onClose: () => void }) {
  const words = useWords()
  const tell = useTold()
  const rejecting = useWrite(api.policyIdeas.reject)
  const [reason = '', keepReason] = useLeftBehind<string>(`policyIdeas.${idea.id}.reject`)
  const required = { required: 'policyIdeas.reject.missing' } as const
  const error = rejecting.failure
    ? refusedFieldText(words, rejecting.failure, 'reason', required)
    : undefined

  async function save() {
    const result = await rejecting.run({ id: idea.id, rev: idea.rev, reason })
    if (!result.ok) return
    keepReason(undefined)
    tell(words.format('policyIdeas.told.rejected'), { undo: true })
    onClose()
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void save()}
      title={words.format('policyIdeas.reject.title')}
      actions={
        <Button look="primary" type="submit" keys={saveKeys}>
          {words.format('policyIdeas.reject')}
        </Button>
      }
    >
      <p>{idea.text}</p>
      <TextArea
        label={words.format('policyIdeas.reject.reason')}
        aside={words.format('policyIdeas.reject.hint')}
        takesFocus
        value={reason}
        error={error}
        onChange={keepReason}
      />
    </Sheet>
  )
}
