import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ContactSummary } from '../../../shared/features/contacts/operations'
import { api } from '../../api'
import { LongTable } from '../../kit/LongTable'
import type { Words } from '../../../shared/words'
import { useRead, valueOf } from '../../shell/calls'
import { Loaded } from '../../shell/Loaded'
import { useTimeZone } from '../../shell/moments'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { contactColumns, contactRowName } from './contactColumns'
import { NothingFound } from './ContactEmptyStates'
import styles from './ContactLog.module.css'
import { ContactLogTools, type Counts } from './ContactLogTools'
import { type ContactsSearch, queryOf } from './contactsSearch'
import { CustomerChip } from './CustomerChip'
import { type ContactChoices, useContactChoices } from './useContactChoices'
import { useContactDeeds } from './useContactDeeds'
import { type ContactPages, useContactPages } from './useContactPages'

export type ContactLogProps = {
  search: ContactsSearch
  counts: Counts & { lastSolvedAt: string | null }
}

/** Everything that was said, to be searched, narrowed and ordered; how stands in the address (screens.md B5). */
export function ContactLog({ search, counts }: ContactLogProps) {
  const words = useWords()
  const navigate = useNavigate()
  const choices = useContactChoices()
  const [typed, setTyped] = useState(search.typed ?? '')
  const asked = { ...search, typed }
  const pages = useContactPages(queryOf(asked))

  function narrow(changes: Partial<ContactsSearch>) {
    const next = { ...asked, ...changes }
    setTyped(next.typed ?? '')
    const address = { ...next, typed: next.typed === '' ? undefined : next.typed }
    void navigate({ to: '/contacts', search: address, replace: true })
  }
  return (
    <>
      <ContactLogTools search={asked} counts={counts} choices={choices} onNarrow={narrow}>
        {search.customer !== undefined && (
          <CustomerChip id={search.customer} onLeave={() => narrow({ customer: undefined })} />
        )}
      </ContactLogTools>
      <Loaded of={pages}>
        {(found) => (
          <>
            <p className={styles.shown} aria-live="polite">
              {words.format('contacts.log.shown', { count: found.total })}
            </p>
            {found.total === 0 ? (
              <NothingFound
                search={asked}
                lastSolvedAt={counts.lastSolvedAt}
                onClear={() => narrow({ ...nothing })}
              />
            ) : (
              <LogTable pages={found} choices={choices} search={asked} />
            )}
          </>
        )}
      </Loaded>
    </>
  )
}

/** No filter at all; the order stays. */
const nothing: Partial<ContactsSearch> = {
  kind: undefined,
  state: undefined,
  theme: undefined,
  channel: undefined,
  customer: undefined,
  policy: undefined,
  typed: ''
}

type LogTableProps = { pages: ContactPages; choices: ContactChoices; search: ContactsSearch }

function LogTable({ pages, choices, search }: LogTableProps) {
  const words = useWords()
  const navigate = useNavigate()
  const zone = useTimeZone()
  const { readOnly } = usePlan()
  const deeds = useContactDeeds()
  const now = valueOf(useRead(api.contacts.now, undefined)) ?? ''
  const { themeName, channelName } = choices
  const around = { zone, now, themeName, channelName }
  const columns = useMemo(
    () => contactColumns(words, { zone, now, themeName, channelName }),
    [words, zone, now, themeName, channelName]
  )
  const open = ({ id }: ContactSummary) => void navigate({ to: '/contacts/$id', params: { id } })
  const remove = (contact: ContactSummary) => void deeds.remove(contact)
  const menuOf = (contact: ContactSummary) => [
    { id: 'open', label: words.format('contacts.menu.open'), onAction: () => open(contact) },
    { id: 'delete', label: words.format('contacts.menu.delete'), onAction: () => remove(contact) }
  ]
  return (
    <LongTable
      label={words.format('contacts.log.label')}
      columns={columns}
      count={pages.total}
      recordAt={pages.recordAt}
      onSight={pages.look}
      nameOf={(contact) => contactRowName(words, contact, around)}
      onOpen={open}
      parts={search.sort === undefined ? partsOf(words, pages) : undefined}
      {...(!readOnly && { menuOf, onDelete: remove })}
    />
  )
}

/** Heads over the open ones and over the rest. */
function partsOf(words: Words, { total, open }: ContactPages) {
  const parts = [
    { before: 0, label: words.format('contacts.log.openPart', { count: open }) },
    { before: open, label: words.format('contacts.log.solvedPart', { count: total - open }) }
  ]
  return parts.filter((_, at) => (at === 0 ? open > 0 : total > open))
}
