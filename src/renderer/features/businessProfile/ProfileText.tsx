import type { ReactNode } from 'react'
import type { MessageId } from '../../../shared/words'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { type Eyes, hintText, seenByText } from './fieldWords'
import type { ProfileForm } from './profileForm'

type ProfileTextProps = {
  form: ProfileForm
  field:
    | 'name'
    | 'ownerName'
    | 'description'
    | 'mission'
    | 'greatServiceMeans'
    | 'brandNote'
    | 'limitsNote'
    | 'whatChangesNote'
    | 'expectedOfStaff'
  /** Who sees it, where the group does not say it for all its fields. */
  seenBy?: Eyes
  /** Several lines. */
  long?: boolean
  /** The sentence for a field that may not stay empty. */
  missing?: MessageId
  after?: ReactNode
}

/** One text of the profile, which saves itself. */
export function ProfileText({ form, field, seenBy, long, missing, after }: ProfileTextProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const text = useAutosaveField(`businessProfile.${field}`, form.profile[field], (value) =>
    form.save({ [field]: value })
  )
  const props = {
    label: words.format(`businessProfile.field.${field}`),
    aside: seenBy && seenByText(words, seenBy, form.profile.hasStaff),
    hint: hintText(words, field),
    error: ownFieldText(words, text.failure, missing ? { required: missing } : {}),
    after,
    isReadOnly: readOnly,
    value: text.value,
    onChange: text.onChange,
    onBlur: text.onBlur
  }
  return long ? <TextArea {...props} /> : <TextField {...props} />
}
