import { useState } from 'react'
import {
  limitNames,
  type ServiceStandard,
  type StandardFields
} from '../../../shared/features/serviceStandards'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DateField } from '../../kit/DateField'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Leaf } from '../../kit/Leaf'
import { Sheet } from '../../kit/Sheet'
import { errorAt, errorsOf, fieldId } from '../../records/recordForm'
import { useWrite } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { LimitField } from './LimitField'
import { fieldsOf, standardKind } from './standardKind'

type LimitsSheetProps = {
  /** The version that was set last; null before the first. */
  last: ServiceStandard | null
  onClose: () => void
}

/** Sets the limits: from a day on, and what held before that day stays for what came in before it. */
export function LimitsSheet({ last, onClose }: LimitsSheetProps) {
  const words = useWords()
  const form = useLimits(last, onClose)
  const { draft, failure } = form
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void form.save()}
      title={words.format(last ? 'serviceStandards.change' : 'serviceStandards.set')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={form.busy}>
          {words.format('serviceStandards.save')}
        </Button>
      }
    >
      <ErrorSummary attempt={form.attempt} errors={errorsOf(words, standardKind, failure)} />
      <Leaf>
        {limitNames.map((name) => (
          <LimitField
            key={name}
            name={name}
            value={draft[name]}
            onChange={(limit) => form.change({ [name]: limit })}
          />
        ))}
        <DateField
          id={fieldId('serviceStandards', 'effectiveFrom')}
          label={words.format('serviceStandards.field.effectiveFrom')}
          hint={words.format(
            last
              ? 'serviceStandards.field.effectiveFrom.hint'
              : 'serviceStandards.field.effectiveFrom.first'
          )}
          value={draft.effectiveFrom === '' ? null : draft.effectiveFrom}
          error={errorAt(words, standardKind, 'effectiveFrom', failure)}
          onChange={(day) => form.change({ effectiveFrom: day ?? '' })}
        />
      </Leaf>
    </Sheet>
  )
}

function useLimits(last: ServiceStandard | null, onDone: () => void) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const [draft, setDraft] = useState<StandardFields>(() => ({
    ...(last
      ? fieldsOf(last)
      : { ...standardKind.blank, title: words.format('serviceStandards.title') }),
    effectiveFrom: last && last.effectiveFrom > today ? last.effectiveFrom : today
  }))
  const [attempt, setAttempt] = useState(0)
  const saving = useWrite(api.serviceStandards.save)
  return {
    draft,
    attempt,
    failure: saving.failure,
    busy: saving.busy,
    change: (changes: Partial<StandardFields>) => setDraft((now) => ({ ...now, ...changes })),
    save: async () => {
      const result = await saving.run({ rev: last?.rev ?? 0, standard: draft })
      setAttempt((count) => count + 1)
      if (!result.ok) return
      tell(words.format('serviceStandards.told.set'), { undo: true })
      onDone()
    }
  }
}
