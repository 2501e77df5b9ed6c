import { type ReactNode, useState } from 'react'
import { fold } from '../../../shared/fold'
import type { MessageId } from '../../../shared/words'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { toast } from '../../kit/toast'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { hintText } from './fieldWords'
import type { ProfileForm } from './profileForm'

type ListedFieldProps = {
  form: ProfileForm
  field: 'region' | 'currency' | 'timeZone'
  choices: readonly { value: string; label: string }[]
  /** What to do about words that are not on the list. */
  wrong: MessageId
  after?: ReactNode
}

/** One of a long list, found by typing. Words that are not on it stay, with a sentence; the file keeps the last choice. */
export function ListedField({ form, field, choices, wrong, after }: ListedFieldProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const saved = form.profile[field]
  const [typed, setTyped] = useState<ComboBoxValue | null>(null)
  const [isWrong, setWrong] = useState(false)

  const keep = async (choice: { value: string; label: string }) => {
    setWrong(false)
    setTyped({ chosen: choice.value, text: choice.label })
    const result = await form.save({ [field]: choice.value })
    if (result.ok) setTyped(null)
    else toast({ text: failureText(words, result.failure) })
  }
  const change = (value: ComboBoxValue) => {
    const choice = choices.find((one) => one.value === value.chosen)
    if (choice && choice.value !== typed?.chosen) void keep(choice)
    else setTyped(value)
  }
  const leave = () => {
    if (!typed || typed.chosen !== null) return
    const choice = choices.find((one) => isMeant(typed.text, one))
    if (choice) void keep(choice)
    else setWrong(true)
  }
  return (
    <ComboBox
      ownWords
      label={words.format(`businessProfile.field.${field}`)}
      hint={hintText(words, field)}
      error={isWrong ? words.format(wrong) : undefined}
      after={after}
      isDisabled={readOnly}
      choices={choices}
      value={typed ?? { chosen: saved, text: labelOf(choices, saved) }}
      onChange={change}
      onBlur={leave}
    />
  )
}

function labelOf(choices: ListedFieldProps['choices'], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}

/** Whether someone who typed the whole name or the code meant this choice; accents and capitals do not matter. */
function isMeant(text: string, { value, label }: { value: string; label: string }): boolean {
  const typed = fold(text.trim())
  return typed === fold(label) || typed === fold(value)
}
