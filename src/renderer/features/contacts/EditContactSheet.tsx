import { useState } from 'react'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import type { ComboBoxValue } from '../../kit/ComboBox'
import { MomentField } from '../../kit/DateField'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { TextArea } from '../../kit/TextArea'
import { useRead, valueOf } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import type { Contact } from '../../../shared/features/contacts/schema'
import type { Failure } from '../../../shared/result'
import { entryFieldId } from './ContactEntryFields'
import { useContactOnPage } from './contactEditing'
import styles from './Contacts.module.css'
import { gapText } from './contactWords'
import { CustomerField } from './CustomerField'
import { ThemeChips } from './ThemeChips'
import { useContactChoices } from './useContactChoices'

/** What was noted when it came in, to be mended: words, topic, way, moment and customer. */
export function EditContactSheet({ onClose }: { onClose: () => void }) {
  const { contact } = useContactOnPage()
  const { customerId } = contact
  const customer = useRead(
    api.customers.get,
    { id: customerId ?? '' },
    { enabled: customerId !== null }
  )
  const known = valueOf(customer)
  if (customerId !== null && !known) return null
  const who = known
    ? { chosen: known.id, text: known.displayName }
    : { chosen: null, text: contact.customerText }
  return <EditForm contact={contact} who={who} onClose={onClose} />
}

type EditFormProps = { contact: Contact; who: ComboBoxValue; onClose: () => void }

function EditForm({ contact, who, onClose }: EditFormProps) {
  const words = useWords()
  const zone = useTimeZone()
  const choices = useContactChoices()
  const form = useEdit(contact, who, onClose)
  const now = valueOf(useRead(api.contacts.now, undefined))
  const { entry, change, errors } = form
  const channels = choices.channels.map(({ id, name }) => ({ value: id, label: name }))
  const isOffered = channels.some(({ value }) => value === entry.channelId)
  const current = { value: entry.channelId, label: choices.channelName(entry.channelId) }
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void form.save()}
      title={words.format('contacts.menu.edit')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={form.busy}>
          {words.format('contacts.save')}
        </Button>
      }
    >
      <ErrorSummary
        attempt={form.attempt}
        errors={Object.entries(errors).map(([field, text]) => ({
          field: entryFieldId(field),
          text
        }))}
      />
      <TextArea
        id={entryFieldId('summary')}
        label={words.format('contacts.new.summary', { kind: contact.kind })}
        rows={3}
        takesFocus
        value={entry.summary}
        error={errors.summary}
        onChange={(summary) => change({ summary })}
      />
      <ThemeChips
        themes={choices.themes}
        value={entry.themeId}
        onChange={(themeId) => change({ themeId })}
      />
      <div className={styles.pair}>
        <Select
          label={words.format('contacts.new.channel')}
          wide
          choices={isOffered ? channels : [...channels, current]}
          value={entry.channelId}
          onChange={(channelId) => change({ channelId })}
        />
        <MomentField
          id={entryFieldId('receivedAt')}
          label={words.format('contacts.new.when')}
          timeZone={zone}
          most={now}
          value={entry.receivedAt}
          error={errors.receivedAt ?? errors.firstReplyAt}
          onChange={(at) => at !== null && change({ receivedAt: at })}
        />
      </div>
      <CustomerField
        value={entry.customer}
        error={errors.customerText}
        onChange={(customer) => change({ customer })}
      />
    </Sheet>
  )
}

type Entry = Pick<Contact, 'summary' | 'themeId' | 'channelId' | 'receivedAt'> & {
  customer: ComboBoxValue
}

function useEdit(contact: Contact, who: ComboBoxValue, onClose: () => void) {
  const words = useWords()
  const { save } = useContactOnPage()
  const { summary, themeId, channelId, receivedAt } = contact
  const [entry, setEntry] = useState<Entry>({
    summary,
    themeId,
    channelId,
    receivedAt,
    customer: who
  })
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  return {
    entry,
    change: (changes: Partial<Entry>) => setEntry((before) => ({ ...before, ...changes })),
    attempt,
    busy,
    errors: errorsOf(),
    save: async () => {
      setAttempt((count) => count + 1)
      setBusy(true)
      const { customer, ...fields } = entry
      const customerText = customer.chosen === null ? customer.text : ''
      const result = await save({ ...fields, customerId: customer.chosen, customerText })
      setBusy(false)
      setFailure(result.ok ? null : result.failure)
      if (result.ok) onClose()
    }
  }

  function errorsOf(): Record<string, string> {
    if (!failure) return {}
    const fields = Object.entries(failure.fields ?? {})
    if (fields.length === 0) return { summary: failureText(words, failure) }
    return Object.fromEntries(
      fields.map(([path, code]) => {
        const field = path.replace(/^changes\./, '')
        return [field, gapText(words, field, code)]
      })
    )
  }
}
