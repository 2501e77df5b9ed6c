import { useState } from 'react'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { ownFieldText } from '../../shell/ownFieldText'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import type { ClosingSheetProps } from './FinishSheet'

/** An action is given up, with the reason (INV-31). */
export function DropSheet({ action, onClose }: ClosingSheetProps) {
  const words = useWords()
  const tell = useTold()
  const [reason, setReason] = useState('')
  const dropping = useWrite(api.actions.drop)
  const { id, rev, what } = action
  async function drop() {
    const dropped = await dropping.run({ id, rev, result: reason })
    if (!dropped.ok) return
    tell(words.format('actions.told.dropped', { name: what }), { undo: true })
    onClose()
  }
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void drop()}
      title={words.format('actions.drop.title', { name: what })}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={dropping.busy}>
          {words.format('actions.drop')}
        </Button>
      }
    >
      <TextArea
        label={words.format('actions.drop.why')}
        rows={3}
        takesFocus
        value={reason}
        error={ownFieldText(words, dropping.failure, { required: 'actions.drop.why.missing' })}
        onChange={setReason}
      />
    </Sheet>
  )
}
