import type { Result } from '../../../shared/result'
import type { MessageId } from '../../../shared/words'
import { NumberField } from '../../kit/NumberField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { hintText } from './fieldWords'
import type { ProfileForm } from './profileForm'

type ProfileNumberProps = {
  form: ProfileForm
  field: 'policyReviewMonths' | 'personalDataKeepMonths' | 'customersServedPerYear'
  unit?: string
  /** The sentence for a number that may not stay empty; without it the field may. */
  missing?: MessageId
}

/** One number of the profile. One out of range stays as it was typed, with a sentence; the file keeps the last good one. */
export function ProfileNumber({ form, field, unit, missing }: ProfileNumberProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const number = useAutosaveField<number | null>(
    `businessProfile.${field}`,
    form.profile[field],
    async (value) =>
      value === null && missing !== undefined ? nothingThere(field) : form.save({ [field]: value })
  )
  return (
    <NumberField
      label={words.format(`businessProfile.field.${field}`)}
      hint={hintText(words, field)}
      unit={unit}
      error={ownFieldText(words, number.failure, {
        wrong: 'businessProfile.number.wrong',
        ...(missing && { required: missing })
      })}
      isReadOnly={readOnly}
      value={number.value}
      onChange={number.onChange}
      onBlur={number.onBlur}
    />
  )
}

const nothingThere = (field: string): Result<never> => ({
  ok: false,
  failure: { code: 'invalid', fields: { [field]: { code: 'required' } } }
})
