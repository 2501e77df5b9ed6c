import { Checkbox } from '../../kit/Checkbox'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import type { ProfileForm } from './profileForm'
import { ProfileText } from './ProfileText'

/** What the business is for, and what it calls great service (S2-6, S0-6). */
export function ServiceGroup({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { hasStaff, greatServiceMeans } = form.profile
  return (
    <>
      <ProfileText form={form} field="mission" long after={<MissionTick form={form} />} />
      <ProfileText
        form={form}
        field="greatServiceMeans"
        long
        after={
          hasStaff &&
          greatServiceMeans === '' &&
          words.format('businessProfile.greatServiceMeans.needed')
        }
      />
    </>
  )
}

/** The owner's own judgement of the mission; the app guesses nothing from its words. */
function MissionTick({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const { mission, missionNamesCustomers } = form.profile
  const [says, choose] = useChoice(missionNamesCustomers, (value) =>
    form.save({ missionNamesCustomers: value })
  )
  if (mission === '' && !says) return null
  return (
    <>
      <Checkbox
        label={words.format('businessProfile.field.missionNamesCustomers')}
        value={says}
        isDisabled={readOnly}
        onChange={choose}
      />
      {!says && <p>{words.format('businessProfile.missionNamesCustomers.note')}</p>}
    </>
  )
}
