import { useState } from 'react'
import type { Vision, VisionRevision } from '../../../shared/features/vision'
import type { Failure } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DayChoice } from '../../kit/DateField'
import { useLeftBehind } from '../../kit/leftBehind'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useWrite } from '../../shell/calls'
import { failureText, fieldText } from '../../shell/failures'
import { saveKeys } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { Wording } from './Wording'

type AdoptSheetProps = {
  /** What will be adopted, word for word. */
  vision: Vision
  adopted: VisionRevision | null
  onClose: () => void
  onAdopted: () => void
}

/** Makes the working copy the vision that holds (INV-14 to INV-16): from which day, and why it changes. */
export function AdoptSheet(props: AdoptSheetProps) {
  const { vision, adopted, onClose } = props
  const words = useWords()
  const { today } = usePlan()
  const { day, setDay, reason, keepReason, isMissing, failure, adopt } = useAdopting(props)
  const fault = failure?.fields?.reasonForChange
  return (
    <Sheet
      isOpen
      title={words.format(adopted ? 'vision.adopt.titleNew' : 'vision.adopt.title')}
      onClose={onClose}
      onSubmit={() => void adopt()}
      actions={
        <Button look="primary" type="submit" keys={saveKeys}>
          {words.format('vision.adopt.verb')}
        </Button>
      }
    >
      <Wording of={vision} low />
      <p>{words.format('vision.adopt.text')}</p>
      {failure && !isAtField(failure) && <p role="alert">{failureText(words, failure)}</p>}
      <DayChoice
        label={words.format('vision.adopt.on')}
        days={nearDays(words, today, adopted)}
        value={day}
        error={isMissing ? words.format('vision.adopt.noDay') : dayFault(words, failure, adopted)}
        onChange={setDay}
      />
      {adopted && (
        <TextArea
          label={words.format('vision.adopt.reason')}
          aside={words.format('vision.adopt.reasonAside')}
          error={fault && fieldText(words, fault)}
          value={reason}
          onChange={keepReason}
        />
      )}
    </Sheet>
  )
}

function useAdopting({ vision, onAdopted }: AdoptSheetProps) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const { run, busy, failure } = useWrite(api.vision.adopt)
  const [day, setDay] = useState<string | null>(today)
  const [reason = '', keepReason] = useLeftBehind<string>('vision.adopt')
  const [isMissing, setMissing] = useState(false)

  async function adopt() {
    setMissing(day === null)
    if (day === null || busy) return
    const result = await run({ rev: vision.rev, adoptedOn: day, reasonForChange: reason })
    if (!result.ok) return
    keepReason(undefined)
    tell(words.format('vision.told.adopted'), { undo: true })
    onAdopted()
  }
  return { day, setDay, reason, keepReason, isMissing, failure, adopt }
}

/** Today and yesterday, unless an earlier adoption rules yesterday out. */
function nearDays(words: Words, today: string, adopted: VisionRevision | null) {
  const before = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const days = [{ value: today, label: words.format('vision.adopt.today') }]
  return adopted && adopted.adoptedOn > before
    ? days
    : [...days, { value: before, label: words.format('vision.adopt.yesterday') }]
}

/** What is wrong with the day, as a sentence. */
function dayFault(
  words: Words,
  failure: Failure | null,
  adopted: VisionRevision | null
): string | undefined {
  const fault = failure?.fields?.adoptedOn
  if (fault?.code === 'beforeTheLast' && adopted)
    return words.format('vision.adopt.beforeTheLast', {
      day: words.date(adopted.adoptedOn, 'inSentence')
    })
  return fault && fieldText(words, fault, { inTheFuture: 'vision.adopt.inTheFuture' })
}

const isAtField = ({ fields }: Failure): boolean =>
  fields !== undefined && ('adoptedOn' in fields || 'reasonForChange' in fields)
