import { type BusinessKind, businessKinds } from '../../../shared/features/businessProfile'
import type { Failure } from '../../../shared/result'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { useLeaving, useLeftBehind } from '../../kit/leftBehind'
import { toast } from '../../kit/toast'
import { failureText } from '../../shell/failures'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { hintText, seenByText } from './fieldWords'
import type { ProfileForm } from './profileForm'

/** What is typed, for as long as it is not in the file, and why it is not allowed there. */
type Left = { typed: ComboBoxValue; failure: Failure | null }

/** The kind of business, or the trade in the owner's own words where no kind fits. */
export function KindField({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const choices = businessKinds
    .filter((one) => one !== 'other')
    .map((value) => ({ value, label: words.format(`businessProfile.kind.${value}`) }))
  const { value, failure, change, settle } = useKind(form, choices)
  return (
    <ComboBox
      ownWords
      label={words.format('businessProfile.field.kind')}
      aside={seenByText(words, 'owner', form.profile.hasStaff)}
      hint={hintText(words, 'kind')}
      error={ownFieldText(words, failure, { required: 'businessProfile.kind.missing' })}
      isDisabled={readOnly}
      choices={choices}
      value={value}
      onChange={change}
      onBlur={settle}
    />
  )
}

/** A choice is kept at once, own words when the field is left. */
function useKind(form: ProfileForm, choices: readonly { value: BusinessKind }[]) {
  const words = useWords()
  const [left, leave] = useLeftBehind<Left>('businessProfile.kind')
  const { kind, kindInOwnWords } = form.profile

  async function keep(typed: ComboBoxValue, one: BusinessKind, ownWords: string) {
    const result = await form.save({ kind: one, kindInOwnWords: ownWords })
    leave(result.ok ? undefined : { typed, failure: result.failure })
    if (!result.ok && result.failure.code !== 'invalid')
      toast({ text: failureText(words, result.failure) })
  }
  function change(typed: ComboBoxValue) {
    leave({ typed, failure: left?.failure ?? null })
    const chosen = choices.find((choice) => choice.value === typed.chosen)
    if (chosen && chosen.value !== left?.typed.chosen) void keep(typed, chosen.value, '')
  }
  function settle() {
    if (!left || left.typed.chosen !== null) return
    const { typed } = left
    if (typed.text.trim() === '') leave({ typed, failure: nothingThere })
    else void keep(typed, 'other', typed.text)
  }
  useLeaving(settle)
  const saved: ComboBoxValue =
    kind === 'other' && kindInOwnWords !== ''
      ? { chosen: null, text: kindInOwnWords }
      : { chosen: kind, text: words.format(`businessProfile.kind.${kind}`) }
  return { value: left?.typed ?? saved, failure: left?.failure ?? null, change, settle }
}

const nothingThere: Failure = { code: 'invalid', fields: { kind: { code: 'required' } } }
