import { weekdays } from '../../../shared/features/businessProfile'
import { ChipGroup } from '../../kit/ChipGroup'
import { FieldRow } from '../../kit/Leaf'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './BusinessProfile.module.css'
import { ClosedDates } from './ClosedDates'
import { hintText } from './fieldWords'
import type { ProfileForm } from './profileForm'

/** When the business is open; working days are counted by it. */
export function OpenGroup({ form }: { form: ProfileForm }) {
  return (
    <>
      <OpenDays form={form} />
      <ClosedDates form={form} />
    </>
  )
}

function OpenDays({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [days, choose] = useChoice(form.profile.openDays, (chosen) =>
    form.save({ openDays: weekdays.filter((day) => chosen.includes(day)) })
  )
  const label = words.format('businessProfile.field.openDays')
  return (
    <FieldRow label={label} hint={hintText(words, 'openDays')}>
      <ChipGroup
        many
        ticked
        labelHidden
        label={label}
        isDisabled={readOnly}
        choices={weekdays.map((value) => ({
          value,
          label: words.format(`businessProfile.weekday.${value}`)
        }))}
        value={days}
        onChange={choose}
      />
      {days.length === 0 && (
        <p className={styles.weak}>{words.format('businessProfile.openDays.none')}</p>
      )}
    </FieldRow>
  )
}
