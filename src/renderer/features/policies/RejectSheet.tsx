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
  const { reason, keepReason, error, reject } = useRejecting(idea, onClose)
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void reject()}
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

function useRejecting({ id, rev }: PolicyIdea, onDone: () => void) {
  const words = useWords()
  const tell = useTold()
  const { run, failure } = useWrite(api.policyIdeas.reject)
  const [reason = '', keepReason] = useLeftBehind<string>(`policyIdeas.${id}.reject`)
  const required = { required: 'policyIdeas.reject.missing' } as const

  async function reject() {
    const result = await run({ id, rev, reason })
    if (!result.ok) return
    keepReason(undefined)
    tell(words.format('policyIdeas.told.rejected'), { undo: true })
    onDone()
  }
  const error = failure ? refusedFieldText(words, failure, 'reason', required) : undefined
  return { reason, keepReason, error, reject }
}
