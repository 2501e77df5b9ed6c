import type { Contact } from '../../../shared/features/contacts/schema'
import type { Failure } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { TextArea } from '../../kit/TextArea'
import { TextField } from '../../kit/TextField'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { failureText } from '../../shell/failures'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { gapText } from './contactWords'

/** The fields of a contact that are text. */
type TextFieldName = {
  [Field in keyof Contact]: Contact[Field] extends string ? Field : never
}[keyof Contact] &
  (
    | 'factsText'
    | 'restatedText'
    | 'whatHappened'
    | 'whatShouldHave'
    | 'whatWentWrong'
    | 'customerIdeas'
    | 'agreedAction'
    | 'actionTaken'
    | 'anythingElse'
    | 'goodwillWhat'
    | 'outcomeReason'
    | 'learning'
    | 'shareText'
  )

export type ContactTextFieldProps = {
  field: TextFieldName
  label: string
  hint?: string | undefined
  placeholder?: string | undefined
  aside?: string | undefined
  /** One line only. */
  single?: boolean | undefined
  rows?: number | undefined
}

/** A text of the contact that saves itself. */
export function ContactTextField(props: ContactTextFieldProps) {
  const { field, single, rows, ...shown } = props
  const words = useWords()
  const { contact, save, isLocked, missing } = useContactOnPage()
  const text = useAutosaveField(`contacts.${contact.id}.${field}`, contact[field], (value) =>
    save({ [field]: value })
  )
  const isMissing = missing[field] !== undefined && text.value.trim() === ''
  const shared = {
    ...shown,
    id: contactFieldId(field),
    value: text.value,
    onChange: text.onChange,
    onBlur: text.onBlur,
    isReadOnly: isLocked,
    error: refusedText(words, field, text.failure) ?? (isMissing ? missing[field] : undefined)
  }
  return single ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />
}

/** The sentence at a field whose save was refused: about itself, or about what it would leave missing. */
export function refusedText(
  words: Words,
  field: string,
  failure: Failure | null
): string | undefined {
  if (failure?.code !== 'invalid') return undefined
  const fields = failure.fields ?? {}
  const own = fields[`changes.${field}`] ?? fields[field]
  if (own) return gapText(words, field, own)
  const [[path, code] = []] = Object.entries(fields)
  return path && code
    ? gapText(words, path.replace(/^changes\./, ''), code)
    : failureText(words, failure)
}
