import { useState } from 'react'
import type { Contact } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DateField } from '../../kit/DateField'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { TextField } from '../../kit/TextField'
import { useWrite } from '../../shell/calls'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { contactFieldId } from './contactEditing'
import { gapText } from './contactWords'
import { usePeople } from './usePeople'

/** Makes an action of what a case taught: what, who, by when. */
export function ActionSheet({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const people = usePeople()
  const creating = useWrite(api.actions.create)
  const [attempt, setAttempt] = useState(0)
  const [what, setWhat] = useState('')
  const [who, setWho] = useState('owner')
  const [due, setDue] = useState<string | null>(null)
  async function save() {
    setAttempt((count) => count + 1)
    const result = await creating.run({
      what,
      who,
      due,
      result: '',
      priority: null,
      sourceType: 'contact',
      sourceId: contact.id,
      private: true
    })
    if (!result.ok) return
    tell(words.format('contacts.told.action'), { undo: true })
    onClose()
  }
  const refused = Object.entries(creating.failure?.fields ?? {})
  const errors = Object.fromEntries(
    refused.map(([field, code]) => [field, gapText(words, `action.${field}`, code)])
  )
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void save()}
      title={words.format('contacts.again.action')}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={creating.busy}>
          {words.format('contacts.action.save')}
        </Button>
      }
    >
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, text]) => ({
          field: contactFieldId(`action-${field}`),
          text
        }))}
      />
      <TextField
        id={contactFieldId('action-what')}
        label={words.format('contacts.action.what')}
        takesFocus
        value={what}
        error={errors.what}
        onChange={setWhat}
      />
      {people.length > 1 && (
        <Select
          label={words.format('contacts.action.who')}
          choices={people}
          value={who}
          onChange={setWho}
        />
      )}
      <DateField
        id={contactFieldId('action-due')}
        label={words.format('contacts.action.due')}
        least={today}
        value={due}
        error={errors.due}
        onChange={setDue}
      />
    </Sheet>
  )
}
