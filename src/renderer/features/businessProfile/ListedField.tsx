import type { ReactNode } from 'react'
import { fold } from '../../../shared/fold'
import type { MessageId } from '../../../shared/words'
import { ComboBox, type ComboBoxValue } from '../../kit/ComboBox'
import { useLeaving, useLeftBehind } from '../../kit/leftBehind'
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

/** What is typed, for as long as it is not in the file. */
type Left = { typed: ComboBoxValue; isWrong: boolean }

/** One of a long list, found by typing. Words that are not on it stay, with a sentence; the file keeps the last choice. */
export function ListedField({ form, field, choices, wrong, after }: ListedFieldProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const saved = form.profile[field]
  const [left, leave] = useLeftBehind<Left>(`businessProfile.${field}`)

  const keep = async (choice: { value: string; label: string }) => {
    leave({ typed: { chosen: choice.value, text: choice.label }, isWrong: false })
    const result = await form.save({ [field]: choice.value })
    leave(undefined)
    if (!result.ok) toast({ text: failureText(words, result.failure) })
  }
  const change = (typed: ComboBoxValue) => {
    const choice = choices.find((one) => one.value === typed.chosen)
    if (choice && choice.value !== left?.typed.chosen) void keep(choice)
    else leave({ typed, isWrong: left?.isWrong ?? false })
  }
  const settle = () => {
    if (!left || left.typed.chosen !== null) return
    const { typed } = left
    const choice = choices.find((one) => isMeant(typed.text, one))
    if (choice) void keep(choice)
    else leave({ typed, isWrong: true })
  }
  useLeaving(settle)
  return (
    <ComboBox
      ownWords
      label={words.format(`businessProfile.field.${field}`)}
      hint={hintText(words, field)}
      error={left?.isWrong ? words.format(wrong) : undefined}
      after={after}
      isDisabled={readOnly}
      choices={choices}
      value={left?.typed ?? { chosen: saved, text: labelOf(choices, saved) }}
      onChange={change}
      onBlur={settle}
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
