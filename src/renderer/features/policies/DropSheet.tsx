import { useState } from 'react'
import type { Policy } from '../../../shared/features/policies/schema'
import { Button } from '../../kit/Button'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWords } from '../../shell/words'

export type DropSheetProps = {
  policy: Policy
  onDrop: (reason: string) => void
  onClose: () => void
}

/** Drops a policy with the reason why, for “How it changed”; Undo is offered afterwards. */
export function DropSheet({ policy, onDrop, onClose }: DropSheetProps) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const tooLong = reason.length - 2_000
  const drop = () => {
    if (tooLong <= 0) onDrop(reason)
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={drop}
      title={words.format('policy.drop.title')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter">
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
        error={tooLong > 0 ? words.format('field.tooLong', { over: tooLong }) : undefined}
        onChange={setReason}
      />
    </Sheet>
  )
}
