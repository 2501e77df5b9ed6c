import { FieldRow } from '../../kit/Leaf'
import { Note } from '../../kit/Note'
import { Switch } from '../../kit/Switch'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { seenByText } from './fieldWords'
import { KindField } from './KindField'
import { LogoField } from './LogoField'
import type { ProfileForm } from './profileForm'
import { ProfileText } from './ProfileText'

/** Who we are: what customers know of the business, and whether anyone helps. */
export function WhoGroup({ form }: { form: ProfileForm }) {
  return (
    <>
      <ProfileText
        form={form}
        field="name"
        seenBy="customers"
        missing="businessProfile.name.missing"
      />
      <ProfileText form={form} field="ownerName" seenBy="staff" />
      <KindField form={form} />
      <ProfileText form={form} field="description" seenBy="customers" long />
      <LogoField form={form} />
      <StaffRow form={form} />
    </>
  )
}

function StaffRow({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [hasStaff, choose] = useChoice(form.profile.hasStaff, (value) =>
    form.save({ hasStaff: value })
  )
  return (
    <FieldRow
      label={words.format('businessProfile.field.hasStaff')}
      hint={seenByText(words, 'owner', hasStaff)}
    >
      <Switch
        label={words.format('businessProfile.hasStaff.switch')}
        value={hasStaff}
        isDisabled={readOnly}
        onChange={choose}
      />
      <div role="status">
        {!hasStaff && <Note>{words.format('businessProfile.hasStaff.off')}</Note>}
      </div>
    </FieldRow>
  )
}
