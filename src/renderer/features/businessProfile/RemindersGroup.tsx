import { reviewRhythms } from '../../../shared/features/businessProfile'
import { Select } from '../../kit/Select'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import type { ProfileForm } from './profileForm'
import { ProfileNumber } from './ProfileNumber'

/** How often the owner looks back, and when a policy comes up again (S4-B32). */
export function RemindersGroup({ form }: { form: ProfileForm }) {
  const words = useWords()
  return (
    <>
      <RhythmField form={form} />
      <ProfileNumber
        form={form}
        field="policyReviewMonths"
        unit={words.format('businessProfile.months')}
        missing="businessProfile.months.missing"
      />
      <ProfileNumber form={form} field="customersServedPerYear" />
    </>
  )
}

function RhythmField({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [rhythm, choose] = useChoice(form.profile.reviewRhythm, (reviewRhythm) =>
    form.save({ reviewRhythm })
  )
  return (
    <Select
      label={words.format('businessProfile.field.reviewRhythm')}
      after={words.format('businessProfile.reviewRhythm.example')}
      isDisabled={readOnly}
      choices={reviewRhythms.map((value) => ({
        value,
        label: words.format(`businessProfile.rhythm.${value}`)
      }))}
      value={rhythm}
      onChange={choose}
    />
  )
}
