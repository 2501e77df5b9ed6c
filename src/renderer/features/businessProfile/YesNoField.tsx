import type { ReactNode } from 'react'
import { Segmented } from '../../kit/Segmented'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { hintText } from './fieldWords'
import type { ProfileForm } from './profileForm'

type YesNoFieldProps = {
  form: ProfileForm
  field: 'hasWebsite' | 'siteCapturesData' | 'handlesMedicalData'
  /** Shown after a yes. */
  afterYes?: ReactNode
}

/** A question that may still be open: neither yes nor no until it is answered. */
export function YesNoField({ form, field, afterYes }: YesNoFieldProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [answer, choose] = useChoice(form.profile[field], (value) => form.save({ [field]: value }))
  return (
    <Segmented
      label={words.format(`businessProfile.field.${field}`)}
      hint={hintText(words, field)}
      after={answer === true && afterYes}
      isDisabled={readOnly}
      choices={[
        { value: 'yes', label: words.format('businessProfile.yes') },
        { value: 'no', label: words.format('businessProfile.no') }
      ]}
      value={answer === null ? null : answer ? 'yes' : 'no'}
      onChange={(value) => choose(value === 'yes')}
    />
  )
}
