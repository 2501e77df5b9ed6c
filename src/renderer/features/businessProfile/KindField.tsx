import { useState } from 'react'
import { type BusinessKind, businessKinds } from '../../../shared/features/businessProfile'
import type { Failure } from '../../../shared/result'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { ownFieldText } from '../../shell/ownFieldText'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { hintText, seenByText } from './fieldWords'
import type { ProfileForm } from './profileForm'

/** The kind of business, or the trade in the owner's own words where no kind fits. */
export function KindField({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [typed, setTyped] = useState<ComboBoxValue | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { kind, kindInOwnWords, hasStaff } = form.profile
  const choices = businessKinds
    .filter((one) => one !== 'other')
    .map((value) => ({ value, label: words.format(`businessProfile.kind.${value}`) }))
  const saved: ComboBoxValue =
    kind === 'other' && kindInOwnWords !== ''
      ? { chosen: null, text: kindInOwnWords }
      : { chosen: kind, text: words.format(`businessProfile.kind.${kind}`) }

  const keep = async (one: BusinessKind, ownWords: string) => {
    const result = await form.save({ kind: one, kindInOwnWords: ownWords })
    setFailure(result.ok ? null : result.failure)
    if (result.ok) setTyped(null)
  }
  const change = (value: ComboBoxValue) => {
    setTyped(value)
    const chosen = choices.find((choice) => choice.value === value.chosen)
    if (chosen && chosen.value !== typed?.chosen) void keep(chosen.value, '')
  }
  const leave = () => {
    if (!typed || typed.chosen !== null) return
    if (typed.text.trim() === '') setFailure(nothingThere)
    else void keep('other', typed.text)
  }
  return (
    <ComboBox
      ownWords
      label={words.format('businessProfile.field.kind')}
      aside={seenByText(words, 'owner', hasStaff)}
      hint={hintText(words, 'kind')}
      error={ownFieldText(words, failure, { required: 'businessProfile.kind.missing' })}
      isDisabled={readOnly}
      choices={choices}
      value={typed ?? saved}
      onChange={change}
      onBlur={leave}
    />
  )
}

const nothingThere: Failure = { code: 'invalid', fields: { kind: { code: 'required' } } }
