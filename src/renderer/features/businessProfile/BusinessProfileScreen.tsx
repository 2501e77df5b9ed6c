import type { ReactNode } from 'react'
import type { BusinessProfile } from '../../../shared/features/businessProfile'
import type { MessageId } from '../../../shared/words'
import { api } from '../../api'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Leaf } from '../../kit/Leaf'
import { Section } from '../../kit/Section'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import styles from './BusinessProfile.module.css'
import { DataGroup } from './DataGroup'
import { type Eyes, groupSeenByText } from './fieldWords'
import { OpenGroup } from './OpenGroup'
import { PlaceGroup } from './PlaceGroup'
import { type ProfileForm, useProfileForm } from './profileForm'
import { ProfileText } from './ProfileText'
import { RemindersGroup } from './RemindersGroup'
import { ServiceGroup } from './ServiceGroup'
import { WhoGroup } from './WhoGroup'

/** About your business: everything the plan knows of whose plan it is (domain.md 2.1). */
export function BusinessProfileScreen() {
  const words = useWords()
  const profile = useRead(api.businessProfile.get, undefined)
  return (
    <Screen
      title={words.format('shell.place.business')}
      lead={words.format('businessProfile.lead')}
      actions={<AutosaveStatus />}
    >
      <Loaded of={profile}>{(value) => value && <Profile profile={value} />}</Loaded>
    </Screen>
  )
}

function Profile({ profile }: { profile: BusinessProfile }) {
  const form = useProfileForm(profile)
  return (
    <div className={styles.groups}>
      <Group title="businessProfile.group.who" form={form}>
        <WhoGroup form={form} />
      </Group>
      <Group title="businessProfile.group.service" seenBy="staff" form={form}>
        <ServiceGroup form={form} />
      </Group>
      {profile.hasStaff && (
        <Group title="businessProfile.group.team" seenBy="staff" form={form}>
          <ProfileText form={form} field="brandNote" long />
          <ProfileText form={form} field="expectedOfStaff" long />
          <ProfileText form={form} field="limitsNote" long />
          <ProfileText form={form} field="whatChangesNote" long />
        </Group>
      )}
      <Group title="businessProfile.group.open" seenBy="customers" form={form}>
        <OpenGroup form={form} />
      </Group>
      <Group title="businessProfile.group.data" seenBy="owner" form={form}>
        <DataGroup form={form} />
      </Group>
      <Group title="businessProfile.group.reminders" seenBy="owner" form={form}>
        <RemindersGroup form={form} />
      </Group>
      <Group title="businessProfile.group.place" seenBy="owner" form={form}>
        <PlaceGroup form={form} />
      </Group>
    </div>
  )
}

type GroupProps = {
  title: MessageId
  /** Who sees all the fields of the group, where it is the same for all. */
  seenBy?: Eyes
  form: ProfileForm
  children: ReactNode
}

function Group({ title, seenBy, form, children }: GroupProps) {
  const words = useWords()
  return (
    <Section
      title={words.format(title)}
      aside={seenBy && groupSeenByText(words, seenBy, form.profile.hasStaff)}
    >
      <Leaf>{children}</Leaf>
    </Section>
  )
}
