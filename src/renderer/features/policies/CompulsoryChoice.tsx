import type { Policy } from '../../../shared/features/policies/schema'
import { Segmented } from '../../kit/Segmented'
import { useWords } from '../../shell/words'

type Compulsory = NonNullable<Policy['compulsory']>

export type CompulsoryChoiceProps = {
  id: string
  value: Compulsory | null
  onChange: (value: Compulsory) => void
  error?: string | undefined
  isDisabled?: boolean | undefined
}

/** “Compulsory, or merely convenient?”, asked where cost, a wish or another reason is to carry a limit (INV-18). */
export function CompulsoryChoice({
  id,
  value,
  onChange,
  error,
  isDisabled
}: CompulsoryChoiceProps) {
  const words = useWords()
  return (
    <Segmented
      id={id}
      label={words.format('policy.field.compulsory')}
      hint={words.format('policy.field.compulsory.hint')}
      error={error}
      isDisabled={isDisabled}
      after={
        value === 'convenient' ? words.format('policy.field.compulsory.convenientNote') : undefined
      }
      choices={(['compulsory', 'convenient'] as const).map((choice) => ({
        value: choice,
        label: words.format(`policy.compulsory.${choice}`)
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
