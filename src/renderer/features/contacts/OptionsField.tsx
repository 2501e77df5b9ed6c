import { TextArea } from '../../kit/TextArea'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { refusedText } from './ContactTextField'

/** What can be offered: one option a line. */
export function OptionsField() {
  const words = useWords()
  const { contact, save, isLocked, missing } = useContactOnPage()
  const text = useAutosaveField(
    `contacts.${contact.id}.options`,
    contact.options.join('\n'),
    (value) => save({ options: optionsIn(value) })
  )
  const isMissing = optionsIn(text.value).length === 0
  return (
    <TextArea
      id={contactFieldId('options')}
      label={words.format('contacts.ask.options')}
      hint={words.format('contacts.ask.options.hint')}
      rows={3}
      value={text.value}
      onChange={text.onChange}
      onBlur={text.onBlur}
      isReadOnly={isLocked}
      error={
        refusedText(words, 'options', text.failure) ?? (isMissing ? missing.options : undefined)
      }
    />
  )
}

const optionsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
