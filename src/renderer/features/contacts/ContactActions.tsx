import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isOpen } from '../../../shared/features/contacts/rules'
import { contactKinds, type ContactKind } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { type MenuGroup, MoreButton } from '../../kit/MenuButton'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'
import { contactTitle } from './contactWords'
import { EditContactSheet } from './EditContactSheet'
import { ReopenSheet } from './ReopenSheet'
import { useContactDeeds } from './useContactDeeds'

/** Beside the title: opening a solved case again, and what can be done beside the steps. */
export function ContactActions() {
  const words = useWords()
  const { readOnly } = usePlan()
  const { contact } = useContactOnPage()
  const [sheet, setSheet] = useState<'edit' | 'reopen' | null>(null)
  const groups = useMenu(() => setSheet('edit'))
  const close = () => setSheet(null)
  if (readOnly) return null
  return (
    <>
      <AutosaveStatus />
      {!isOpen(contact) && (
        <Button onPress={() => setSheet('reopen')}>{words.format('contacts.reopen')}</Button>
      )}
      <MoreButton
        label={words.format('kit.more.of', { name: contactTitle(words, contact, undefined) })}
        groups={groups}
      />
      {sheet === 'edit' && <EditContactSheet onClose={close} />}
      {sheet === 'reopen' && <ReopenSheet onClose={close} />}
    </>
  )
}

function useMenu(onEdit: () => void): MenuGroup[] {
  const words = useWords()
  const navigate = useNavigate()
  const { contact, isLocked } = useContactOnPage()
  const convert = useConvert()
  const deeds = useContactDeeds()
  async function remove() {
    if (await deeds.remove(contact)) void navigate({ to: '/contacts' })
  }
  const edit = { id: 'edit', label: words.format('contacts.menu.edit'), onAction: onEdit }
  const kinds = contactKinds
    .filter((kind) => kind !== contact.kind)
    .map((kind) => ({
      id: kind,
      label: words.format(`contacts.kind.${kind}`),
      onAction: () => convert(kind)
    }))
  return [
    ...(isLocked
      ? []
      : [
          { id: 'edit', entries: [edit] },
          { id: 'kind', heading: words.format('contacts.menu.convert'), entries: kinds }
        ]),
    {
      id: 'end',
      entries: [
        { id: 'delete', label: words.format('contacts.menu.delete'), onAction: () => void remove() }
      ]
    }
  ]
}

/** Makes it another kind; what was filled in stays, and it can be taken back. */
function useConvert() {
  const words = useWords()
  const tell = useTold()
  const converting = useWrite(api.contacts.convert)
  const { contact } = useContactOnPage()
  return (kind: ContactKind) => {
    const convert = async () => {
      const { id, rev } = contact
      const result = await converting.run({ id, rev, kind })
      if (result.ok) tell(words.format('contacts.told.converted', { kind }), { undo: true })
      else tell(failureText(words, result.failure))
    }
    void convert()
  }
}
