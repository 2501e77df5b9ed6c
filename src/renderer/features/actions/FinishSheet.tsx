import { useState } from 'react'
import type { Action } from '../../../shared/features/actions'
import { dayAfter } from '../../../shared/days'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DayChoice } from '../../kit/DateField'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'

export type ClosingSheetProps = { action: Action; onClose: () => void }

/** An action is done: when, and what came of it (INV-31). */
export function FinishSheet({ action, onClose }: ClosingSheetProps) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const [result, setResult] = useState(action.result)
  const finishing = useWrite(api.actions.finish)
  const { id, rev, what } = action
  async function finish() {
    if (doneOn === null) return
    const done = await finishing.run({ id, rev, doneOn, result })
    if (!done.ok) return
    tell(words.format('actions.told.done', { name: what }), { undo: true })
    onClose()
  }
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void finish()}
      title={words.format('actions.finish.title', { name: what })}
      actions={
        <Button
          look="primary"
          type="submit"
          keys="Ctrl+Enter"
          isDisabled={finishing.busy || doneOn === null}
        >
          {words.format('actions.finish')}
        </Button>
      }
    >
      <DayChoice
        label={words.format('actions.field.doneOn')}
        days={[
          { value: today, label: words.format('actions.today') },
          { value: dayAfter(today, -1), label: words.format('actions.yesterday') }
        ]}
        most={today}
        value={doneOn}
        error={ownFieldText(words, finishing.failure)}
        onChange={setDoneOn}
      />
      <TextArea
        label={words.format('actions.field.result')}
        hint={words.format('actions.field.result.hint')}
        rows={3}
        takesFocus
        value={result}
        onChange={setResult}
      />
    </Sheet>
  )
}
