import type {
  BusinessProfile,
  BusinessProfileDraft
} from '../../../shared/features/businessProfile'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { toast } from '../../kit/toast'
import { useWrite } from '../../shell/calls'
import { useInTurn } from '../../shell/inTurn'
import { useWords } from '../../shell/words'

/** The profile as it stands in the file, and the way to write some of its fields. */
export type ProfileForm = {
  profile: BusinessProfile
  save: (changes: Partial<BusinessProfileDraft>) => Promise<Result<BusinessProfile>>
}

/** Writes the profile's fields one after the other; what was changed elsewhere meanwhile is kept beside them. */
export function useProfileForm(profile: BusinessProfile): ProfileForm {
  const words = useWords()
  const update = useWrite(api.businessProfile.update)
  const save = useInTurn<Partial<BusinessProfileDraft>, BusinessProfile>(
    profile,
    (rev, changes) => update.run({ rev, changes }),
    {
      read: () => api.businessProfile.get(),
      kept: (changes, now) => {
        if (now && replaces(changes, profile, now))
          toast({ text: words.format('businessProfile.overtaken') })
      }
    }
  )
  return { profile, save }
}

/** Whether one of the changed fields had been changed elsewhere since it was read. */
function replaces(
  changes: Partial<BusinessProfileDraft>,
  read: BusinessProfile,
  now: BusinessProfile
): boolean {
  const fields = Object.keys(changes) as (keyof BusinessProfileDraft)[]
  return fields.some((field) => JSON.stringify(read[field]) !== JSON.stringify(now[field]))
}
