import { useState } from 'react'
import { addMonths } from '../../../shared/days'
import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DateField } from '../../kit/DateField'
import { Sheet } from '../../kit/Sheet'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { refusedFieldText } from './policyWords'

/** Brings a policy that lacks nothing into force, from a day on (S2-9). */
export function ActivateSheet({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const [from, setFrom] = useState<string | null>(today)
  const [missing, setMissing] = useState(false)
  const activating = useWrite(api.policies.activate)
  const months = valueOf(useRead(api.businessProfile.get, undefined))?.policyReviewMonths ?? 12
  const required = { required: 'policy.missing.effectiveFrom' } as const
  const error = missing
    ? words.format('policy.missing.effectiveFrom')
    : activating.failure
      ? refusedFieldText(words, activating.failure, 'effectiveFrom', required)
      : undefined

  async function save() {
    setMissing(from === null)
    if (from === null) return
    const { id, rev, title } = policy
    const result = await activating.run({ id, rev, effectiveFrom: from })
    if (!result.ok) return
    tell(
      from > today
        ? words.format('policy.told.activatedFrom', { title, day: words.date(from, 'inSentence') })
        : words.format('policy.told.activated', { title }),
      { undo: true }
    )
    onClose()
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      onClose={onClose}
      onSubmit={() => void save()}
      title={words.format('policy.activate.title')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter">
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
        after={
          from === null
            ? undefined
            : words.format('policy.review.next', {
                day: words.date(addMonths(from, months), 'inSentence')
              })
        }
      />
    </Sheet>
  )
}
