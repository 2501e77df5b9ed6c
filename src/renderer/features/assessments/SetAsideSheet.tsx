import { useState } from 'react'
import { quarterText } from '../../../shared/features/assessments/quarters'
import type { Assessment } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'

type SetAsideSheetProps = {
  quarterKey: string
  /** null for a quarter nobody began. */
  assessment: Assessment | null
  onClose: () => void
}

/** Sets a quarter aside: it is kept, and in no figure. One of the few things that ask first (screens.md B7). */
export function SetAsideSheet({ quarterKey, assessment, onClose }: SetAsideSheetProps) {
  const words = useWords()
  const tell = useTold()
  const [reason, setReason] = useState('')
  const setAside = useWrite(api.assessments.setAside)
  const skip = useWrite(api.assessments.skip)
  const failure = setAside.failure ?? skip.failure
  const quarter = quarterText(words, quarterKey)

  async function save() {
    const result = assessment
      ? await setAside.run({ id: assessment.id, rev: assessment.rev, reason })
      : await skip.run({ quarterKey, reason })
    if (!result.ok) return
    tell(words.format('assessment.told.setAside', { quarter }), { undo: true })
    onClose()
  }
  const isFinished = assessment?.status === 'completed'
  return (
    <Sheet
      isOpen
      width="narrow"
      role="alertdialog"
      title={words.format(isFinished ? 'assessment.setAside.title' : 'assessment.leaveOut.title', {
        quarter
      })}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button look={isFinished ? 'danger' : 'primary'} type="submit" keys="Ctrl+Enter">
          {words.format(isFinished ? 'assessment.setAside' : 'assessment.leaveOut.verb')}
        </Button>
      }
    >
      <p>{words.format(isFinished ? 'assessment.setAside.text' : 'assessment.leaveOut.text')}</p>
      {failure && failure.code !== 'invalid' && <p role="alert">{failureText(words, failure)}</p>}
      <TextArea
        label={words.format('assessment.setAside.reason')}
        takesFocus
        value={reason}
        error={
          failure?.code === 'invalid' ? words.format('assessment.setAside.missing') : undefined
        }
        onChange={setReason}
      />
    </Sheet>
  )
}
