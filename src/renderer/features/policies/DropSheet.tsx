import type { Policy } from '../../../shared/features/policies/schema'
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

/** Drops a policy with the reason why, for “How it changed”; Undo is offered afterwards. */
export function DropSheet({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const words = useWords()
  const { reason, keepReason, error, drop } = useDropping(policy, onClose)
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void drop()}
      title={words.format('policy.drop.title')}
      actions={
        <Button look="primary" type="submit" keys={saveKeys}>
          {words.format('policies.menu.drop')}
        </Button>
      }
    >
      <div>
        <p>{policy.title}</p>
        <p>{words.format('policy.drop.text')}</p>
      </div>
      <TextArea
        label={words.format('policy.drop.why')}
        aside={words.format('policy.review.whyAside')}
        takesFocus
        value={reason}
        error={error}
        onChange={keepReason}
      />
    </Sheet>
  )
}

function useDropping({ id, rev, title }: Policy, onDone: () => void) {
  const words = useWords()
  const tell = useTold()
  const { run, failure } = useWrite(api.policies.retire)
  const [reason = '', keepReason] = useLeftBehind<string>(`policies.${id}.drop`)

  async function drop() {
    const result = await run({ id, rev, reason })
    if (!result.ok) return
    keepReason(undefined)
    tell(words.format('policies.told.dropped', { title }), { undo: true })
    onDone()
  }
  const error = failure ? refusedFieldText(words, failure, 'reason', {}) : undefined
  return { reason, keepReason, error, drop }
}
