import type { ComboBoxValue } from '../../kit/ComboBox'
import { DayChoice } from '../../kit/DateField'
import { Select } from '../../kit/Select'
import { TextArea } from '../../kit/TextArea'
import { dayBefore } from '../../shell/moments'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import type { ContactKind } from '../../../shared/features/contacts/schema'
import styles from './Contacts.module.css'
import { CustomerField } from './CustomerField'
import { OpenCase } from './OpenCase'
import { ThemeChips } from './ThemeChips'
import type { ContactChoices } from './useContactChoices'

/** What is noted of a contact when it comes in. */
export type ContactEntry = {
  themeId: string | null
  summary: string
  /** Null until another than the usual one is chosen. */
  channelId: string | null
  /** The day it came in; null is today. */
  day: string | null
  customer: ComboBoxValue
}

export type ContactEntryFieldsProps = {
  kind: ContactKind
  entry: ContactEntry
  onChange: (changes: Partial<ContactEntry>) => void
  choices: ContactChoices
  /** The channel chosen, or the one used last. */
  channelId: string | null
  errors: Partial<Record<string, string>>
  onOpenCase: (id: string) => void
}

/** The id of a field, for the summary of errors. */
export const entryFieldId = (field: string) => `contact-entry-${field}`

/** The five short questions of a contact that has just come in; words or a theme are enough. */
export function ContactEntryFields(props: ContactEntryFieldsProps) {
  const { kind, entry, onChange, choices, channelId, errors, onOpenCase } = props
  const words = useWords()
  return (
    <>
      <ThemeChips
        themes={choices.themes}
        value={entry.themeId}
        onChange={(themeId) => onChange({ themeId })}
      />
      <TextArea
        id={entryFieldId('summary')}
        label={words.format('contacts.new.summary', { kind })}
        rows={3}
        takesFocus
        value={entry.summary}
        error={errors.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <div className={styles.pair}>
        <Select
          id={entryFieldId('channelId')}
          label={words.format('contacts.new.channel')}
          wide
          choices={choices.channels.map(({ id, name }) => ({ value: id, label: name }))}
          value={channelId}
          error={errors.channelId}
          onChange={(chosen) => onChange({ channelId: chosen })}
        />
        <WhenField {...props} />
      </div>
      <CustomerField
        value={entry.customer}
        error={errors.customerText}
        onChange={(customer) => onChange({ customer })}
        after={
          entry.customer.chosen !== null && (
            <OpenCase customerId={entry.customer.chosen} onOpen={onOpenCase} />
          )
        }
      />
    </>
  )
}

function WhenField({ entry, onChange, errors }: ContactEntryFieldsProps) {
  const words = useWords()
  const { today } = usePlan()
  return (
    <DayChoice
      id={entryFieldId('receivedAt')}
      label={words.format('contacts.new.when')}
      days={[
        { value: today, label: words.format('contacts.new.today') },
        { value: dayBefore(today), label: words.format('contacts.new.yesterday') }
      ]}
      most={today}
      value={entry.day ?? today}
      error={errors.receivedAt}
      onChange={(day) => onChange({ day: day === today ? null : day })}
    />
  )
}
