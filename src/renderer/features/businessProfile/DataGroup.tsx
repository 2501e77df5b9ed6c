import { useWords } from '../../shell/words'
import type { ProfileForm } from './profileForm'
import { ProfileNumber } from './ProfileNumber'
import { YesNoField } from './YesNoField'

/** What the business knows of its customers, and how long it keeps it (S2-10, CALC-20). */
export function DataGroup({ form }: { form: ProfileForm }) {
  const words = useWords()
  return (
    <>
      <YesNoField form={form} field="hasWebsite" />
      {form.profile.hasWebsite && (
        <YesNoField
          form={form}
          field="siteCapturesData"
          afterYes={words.format('businessProfile.siteCapturesData.note')}
        />
      )}
      <YesNoField form={form} field="handlesMedicalData" />
      <ProfileNumber
        form={form}
        field="personalDataKeepMonths"
        unit={words.format('businessProfile.months')}
        missing="businessProfile.months.missing"
      />
    </>
  )
}
