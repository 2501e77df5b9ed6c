import { useNavigate } from '@tanstack/react-router'
import {
  contactKinds,
  type Contact,
  type ContactKind
} from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Segmented } from '../../kit/Segmented'
import { Sheet } from '../../kit/Sheet'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { ContactEntryFields, entryFieldId } from './ContactEntryFields'
import { useNewContact } from './useNewContact'

/** Notes a complaint, an enquiry, a compliment or a suggestion in a few seconds, over any screen (S4-D15). */
export function NewContactSheet({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const navigate = useNavigate()
  const tell = useTold()
  const form = useNewContact()
  const { draft } = form
  const open = (id: string) => {
    close()
    void navigate({ to: '/contacts/$id', params: { id } })
  }
  async function save(then?: (contact: Contact) => void) {
    const contact = await form.save()
    if (!contact) return
    const counts = await api.contacts.counts()
    onClose()
    tell(words.format('contacts.told.noted', { open: counts.ok ? counts.value.open : 0 }), {
      undo: true,
      actions: then
        ? undefined
        : [
            {
              label: words.format('contacts.told.solveNow', { kind: contact.kind }),
              onPress: () => toContact(contact)
            }
          ]
    })
    then?.(contact)
  }
  const toContact = ({ id }: Contact) => void navigate({ to: '/contacts/$id', params: { id } })
  function close() {
    if (form.isTyped) tell(words.format('contacts.new.draftKept'))
    onClose()
  }
  return (
    <Sheet
      isOpen
      onClose={close}
      onSubmit={() => void save()}
      title={words.format('contacts.new.title', { kind: draft.kind })}
      beside={<KindSwitch value={draft.kind} onChange={(kind) => form.change({ kind })} />}
      actions={
        <>
          <Button look="primary" type="submit" keys="Ctrl+Enter" isDisabled={form.busy}>
            {words.format('contacts.new.save', { kind: draft.kind })}
          </Button>
          <Button isDisabled={form.busy} onPress={() => void save(toContact)}>
            {words.format('contacts.new.saveAndOpen', { kind: draft.kind })}
          </Button>
        </>
      }
    >
      <ErrorSummary
        attempt={form.attempt}
        errors={Object.entries(form.errors).map(([field, text]) => ({
          field: entryFieldId(field),
          text: text ?? ''
        }))}
      />
      <ContactEntryFields
        kind={draft.kind}
        entry={draft}
        onChange={form.change}
        choices={form.choices}
        channelId={form.channelId}
        errors={form.errors}
        onOpenCase={open}
      />
    </Sheet>
  )
}

function KindSwitch(props: { value: ContactKind; onChange: (kind: ContactKind) => void }) {
  const words = useWords()
  return (
    <Segmented
      {...props}
      label={words.format('contacts.new.kind')}
      labelHidden
      low
      choices={contactKinds.map((kind) => ({
        value: kind,
        label: words.format(`contacts.kind.${kind}`)
      }))}
    />
  )
}
