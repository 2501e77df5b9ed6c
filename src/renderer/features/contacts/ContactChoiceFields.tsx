import { Checkbox } from '../../kit/Checkbox'
import { DateField } from '../../kit/DateField'
import { FieldProblem } from '../../kit/FieldProblem'
import { useAutosaveField } from '../../kit/useAutosaveField'
import { dayOf } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { refusedText } from './ContactTextField'
import { useContactChoice } from './useContactChoice'

/** A tick of the contact that saves itself. */
export function ContactTick(props: {
  field: 'listenedTick' | 'restatementConfirmed' | 'satisfactionAsked'
}) {
  const words = useWords()
  const { isLocked } = useContactOnPage()
  const { value, choose, error } = useContactChoice(props.field)
  return (
    <div>
      <FieldProblem text={error} />
      <Checkbox
        id={contactFieldId(props.field)}
        label={words.format(`contacts.ask.${props.field}`)}
        isDisabled={isLocked}
        value={value}
        onChange={choose}
      />
    </div>
  )
}

export type ContactDayProps = {
  field: 'agreedBy' | 'goodwillPromisedOn' | 'goodwillDeliveredOn'
  /** The moment it came in; nothing is agreed before. */
  since: string
  zone: string
}

/** A day of the contact that saves itself; typed part by part, it is one change. */
export function ContactDay({ field, since, zone }: ContactDayProps) {
  const words = useWords()
  const { contact, save, isLocked, missing } = useContactOnPage()
  const day = useAutosaveField<string | null>(
    `contacts.${contact.id}.${field}`,
    contact[field],
    (value) => save({ [field]: value })
  )
  const isMissing = day.value === null ? missing[field] : undefined
  return (
    <DateField
      id={contactFieldId(field)}
      label={words.format(`contacts.field.${field}`)}
      least={dayOf(since, zone)}
      isReadOnly={isLocked}
      value={day.value}
      error={refusedText(words, field, day.failure) ?? isMissing}
      onChange={day.onChange}
      onBlur={day.onBlur}
    />
  )
}
