import { useState } from 'react'
import { addMonths } from '../../../shared/days'
import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DateField } from '../../kit/DateField'
import { Sheet } from '../../kit/Sheet'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { saveKeys } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'

/** Brings a policy that lacks nothing into force, from a day on (S2-9). */
export function ActivateSheet({ policy, onClose }: ActivateSheetProps) {
  const words = useWords()
  const { from, setFrom, next, error, save } = useActivating(policy, onClose)
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void save()}
      title={words.format('policy.activate.title')}
      actions={
        <Button look="primary" type="submit" keys={saveKeys}>
          {words.format('policy.activate')}
        </Button>
      }
    >
      <p>{policy.title}</p>
      <DateField
        label={words.format('policy.activate.from')}
        value={from}
        error={error}
        onChange={setFrom}
        after={next && words.format('policy.review.next', { day: next })}
      />
    </Sheet>
  )
}

type ActivateSheetProps = { policy: Policy; onClose: () => void }

/** The day a policy comes into force; `next` is the review that follows, in words. */
function useActivating({ id, rev, title }: Policy, onDone: () => void) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const [from, setFrom] = useState<string | null>(today)
  const activating = useWrite(api.policies.activate)
  const months = valueOf(useRead(api.businessProfile.get, undefined))?.policyReviewMonths ?? 12
  const own = { required: 'policy.missing.effectiveFrom' } as const
  const { failure } = activating
  const refused = failure ? refusedFieldText(words, failure, 'effectiveFrom', own) : undefined

  async function save() {
    if (from === null) return
    const result = await activating.run({ id, rev, effectiveFrom: from })
    if (!result.ok) return
    const day = words.date(from, 'inSentence')
    const sentence =
      from > today
        ? words.format('policy.told.activatedFrom', { title, day })
        : words.format('policy.told.activated', { title })
    tell(sentence, { undo: true })
    onDone()
  }
  return {
    from,
    setFrom,
    next: from === null ? undefined : words.date(addMonths(from, months), 'inSentence'),
    error: from === null ? words.format('policy.missing.effectiveFrom') : refused,
    save
  }
}
