import type { ReactNode } from 'react'
import type { BusinessProfile } from '../../../shared/features/businessProfile'
import type { MessageId } from '../../../shared/words'
import { api } from '../../api'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Leaf } from '../../kit/Leaf'
import { useRead } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import styles from './BusinessProfile.module.css'
import { DataGroup } from './DataGroup'
import { OpenGroup } from './OpenGroup'
import { PlaceGroup } from './PlaceGroup'
import { useProfileForm } from './profileForm'
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
      <Group title="businessProfile.group.who">
        <WhoGroup form={form} />
      </Group>
      <Group title="businessProfile.group.service">
        <ServiceGroup form={form} />
      </Group>
      {profile.hasStaff && (
        <Group title="businessProfile.group.team">
          <ProfileText form={form} field="brandNote" long />
          <ProfileText form={form} field="expectedOfStaff" long />
          <ProfileText form={form} field="limitsNote" long />
          <ProfileText form={form} field="whatChangesNote" long />
        </Group>
      )}
      <Group title="businessProfile.group.open">
        <OpenGroup form={form} />
      </Group>
      <Group title="businessProfile.group.data">
        <DataGroup form={form} />
      </Group>
      <Group title="businessProfile.group.reminders">
        <RemindersGroup form={form} />
      </Group>
      <Group title="businessProfile.group.place">
        <PlaceGroup form={form} />
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: MessageId; children: ReactNode }) {
  const words = useWords()
  return (
    <section>
      <h2>{words.format(title)}</h2>
      <Leaf>{children}</Leaf>
    </section>
  )
}
