import type { ReactNode } from 'react'
import { contactNumber, isOpen } from '../../../shared/features/contacts/rules'
import { api } from '../../api'
import { Select } from '../../kit/Select'
import { FactList, SideNotes } from '../../kit/SideNotes'
import { StatusTag } from '../../kit/StatusTag'
import { useRead, valueOf } from '../../shell/calls'
import { useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import { ContactHistory } from './ContactHistory'
import { CustomerFact } from './CustomerFact'
import { momentText, spanText } from './contactWords'
import { ReplyFact } from './ReplyFact'
import { useContactChoice } from './useContactChoice'
import { useContactChoices } from './useContactChoices'
import { usePeople } from './usePeople'

export type ContactFactsProps = { replyDue: string | null; resolveDue: string | null }

/** Beside the steps: number, topic, deadlines, who handles it, and how it changed. */
export function ContactFacts(due: ContactFactsProps) {
  const words = useWords()
  const facts = useFacts(due)
  return (
    <SideNotes label={words.format('contacts.facts')}>
      <FactList facts={facts} />
      <ContactHistory />
    </SideNotes>
  )
}

type Fact = { term: string; detail: ReactNode }

function useFacts({ replyDue, resolveDue }: ContactFactsProps): Fact[] {
  const words = useWords()
  const zone = useTimeZone()
  const { contact } = useContactOnPage()
  const { themeName, channelName } = useContactChoices()
  const people = usePeople()
  const term = (id: 'number' | 'theme' | 'channel' | 'received' | 'customer') =>
    words.format(`contacts.facts.${id}`)
  const theme = themeName(contact.themeId)
  const facts: (Fact | null)[] = [
    { term: term('number'), detail: contactNumber(contact) },
    theme ? { term: term('theme'), detail: theme } : null,
    { term: term('received'), detail: momentText(words, contact.receivedAt, zone) },
    { term: term('channel'), detail: channelName(contact.channelId) },
    contact.customerId !== null || contact.customerText !== ''
      ? { term: term('customer'), detail: <CustomerFact /> }
      : null,
    { term: words.format('contacts.field.firstReplyAt'), detail: <ReplyFact /> },
    contact.firstReplyAt === null && replyDue !== null
      ? { term: words.format('contacts.facts.replyDue'), detail: <Due at={replyDue} /> }
      : null,
    contact.resolvedAt === null && resolveDue !== null
      ? {
          term: words.format('contacts.facts.resolveDue', { kind: contact.kind }),
          detail: <Due at={resolveDue} />
        }
      : null,
    contact.resolvedAt === null
      ? null
      : {
          term: words.format('contacts.facts.resolved', { kind: contact.kind }),
          detail: <Solved due={resolveDue} />
        },
    people.length > 1
      ? { term: words.format('contacts.facts.handledBy'), detail: <HandledBy /> }
      : null
  ]
  return facts.filter((fact) => fact !== null)
}

/** By when something is due; once that is past, how far. */
function Due({ at }: { at: string }) {
  const words = useWords()
  const zone = useTimeZone()
  const now = valueOf(useRead(api.contacts.now, undefined))
  return (
    <>
      {momentText(words, at, zone)}
      {now !== undefined && now > at && (
        <small>
          <StatusTag status="again">
            {words.format('contacts.over', { span: spanText(words, at, now) })}
          </StatusTag>
        </small>
      )}
    </>
  )
}

/** When it was solved and in what time, beside the time that is usual here. */
function Solved({ due }: { due: string | null }) {
  const words = useWords()
  const zone = useTimeZone()
  const { contact } = useContactOnPage()
  const usual = valueOf(useRead(api.contacts.usualTime, undefined)) ?? null
  const { resolvedAt, receivedAt, kind } = contact
  if (resolvedAt === null || isOpen(contact)) return null
  const span = spanText(words, receivedAt, resolvedAt)
  const later = new Date(Date.parse(receivedAt) + (usual ?? 0) * 60_000).toISOString()
  return (
    <>
      {momentText(words, resolvedAt, zone)}
      <small>
        {kind === 'complaint' && usual !== null
          ? words.format('contacts.solvedIn.usual', {
              span,
              usual: spanText(words, receivedAt, later)
            })
          : words.format('contacts.solvedIn', { span })}
      </small>
      {due !== null && resolvedAt > due && <small>{words.format('contacts.pastLimit')}</small>}
    </>
  )
}

function HandledBy() {
  const words = useWords()
  const people = usePeople()
  const { isLocked } = useContactOnPage()
  const { value, choose, error } = useContactChoice('handledBy')
  return (
    <Select
      id={contactFieldId('handledBy')}
      label={words.format('contacts.facts.handledBy')}
      labelHidden
      low
      isDisabled={isLocked}
      choices={people}
      value={value}
      error={error}
      onChange={choose}
    />
  )
}
