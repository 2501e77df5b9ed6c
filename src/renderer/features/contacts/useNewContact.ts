import { useState } from 'react'
import type { Contact, ContactKind } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useKeptDraft } from '../../shell/keptDraft'
import { momentOn, useTimeZone } from '../../shell/moments'
import { useWords } from '../../shell/words'
import type { ContactEntry } from './ContactEntryFields'
import { gapText } from './contactWords'
import { useContactChoices } from './useContactChoices'

type NewContact = ContactEntry & { kind: ContactKind }

const blank: NewContact = {
  kind: 'complaint',
  themeId: null,
  summary: '',
  channelId: null,
  day: null,
  customer: { chosen: null, text: '' }
}

/** What the sheet for a new contact holds, and how it is saved: words or a theme are enough. */
export function useNewContact() {
  const words = useWords()
  const zone = useTimeZone()
  const choices = useContactChoices()
  const newest = useRead(api.contacts.list, { query: { sort: 'newest' }, offset: 0, limit: 1 })
  const { draft, change, forget } = useKeptDraft('contacts.new', blank)
  const [attempt, setAttempt] = useState(0)
  const creating = useWrite(api.contacts.create)
  const lastUsed = valueOf(newest)?.items[0]?.channelId
  const isOffered = (id: string | null | undefined) =>
    choices.channels.some((channel) => channel.id === id)
  const channelId = [draft.channelId, lastUsed].find(isOffered) ?? choices.channels[0]?.id ?? null
  const isBlank = draft.summary.trim() === '' && draft.themeId === null

  /** Notes it; null when something is to be mended first. */
  async function save(): Promise<Contact | null> {
    setAttempt((count) => count + 1)
    creating.forget()
    const now = await api.contacts.now()
    if (isBlank || channelId === null || !now.ok) return null
    const { kind, summary, themeId, customer, day } = draft
    const result = await creating.run({
      kind,
      summary,
      themeId,
      channelId,
      receivedAt: day === null ? now.value : momentOn(day, now.value, zone),
      customerId: customer.chosen,
      customerText: customer.chosen === null ? customer.text : '',
      receivedBy: null,
      handledBy: null
    })
    if (!result.ok) return null
    forget()
    return result.value
  }
  return {
    draft,
    change,
    choices,
    channelId,
    attempt,
    errors: attempt === 0 ? {} : errors(),
    busy: creating.busy,
    /** Something is written that would be missed. */
    isTyped: !isBlank || draft.customer.text !== '',
    save
  }

  function errors(): Partial<Record<string, string>> {
    if (isBlank) return { summary: words.format('field.textOrTheme') }
    if (channelId === null) return { channelId: words.format('contacts.missing.channelId') }
    const { failure } = creating
    if (!failure) return {}
    const fields = Object.entries(failure.fields ?? {})
    if (fields.length === 0) return { summary: failureText(words, failure) }
    return Object.fromEntries(fields.map(([field, code]) => [field, gapText(words, field, code)]))
  }
}
