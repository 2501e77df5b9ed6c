import { useState } from 'react'
import type { Contact, ContactFields, ContactState } from '../../../shared/features/contacts/schema'
import type { FieldFailure } from '../../../shared/result'
import { api } from '../../api'
import { flushAutosaves } from '../../kit/autosave'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { gapText } from './contactWords'

export type Advance = {
  /** Goes on to a state; what it still lacks is in `missing` afterwards. */
  to: (state: ContactState, options?: AdvanceOptions) => Promise<boolean>
  /** Sentences by field. */
  missing: Readonly<Partial<Record<string, string>>>
  /** Counts the tries, for the summary of what is missing. */
  attempt: number
  busy: boolean
  /** The state that waits for an answer whether this was the first reply; null while none does. */
  asksReplyFor: ContactState | null
  leaveQuestion: () => void
}
type AdvanceOptions = { changes?: Partial<ContactFields>; replyNow?: boolean }

/** Going on from step to step: everything typed is saved first, and what is missing is shown where it belongs (INV-26). */
export function useAdvance(contact: Contact, settled: () => Promise<unknown>): Advance {
  const { id } = contact
  const words = useWords()
  const tell = useTold()
  const advancing = useWrite(api.contacts.advance)
  const [attempt, setAttempt] = useState(0)
  const [gaps, setGaps] = useState<Record<string, FieldFailure>>({})
  const [asksReplyFor, setAsksReplyFor] = useState<ContactState | null>(null)

  async function to(state: ContactState, options: AdvanceOptions = {}): Promise<boolean> {
    setAsksReplyFor(null)
    if (!(await flushAutosaves())) return false
    await settled()
    const now = await api.contacts.get({ id })
    if (!now.ok) {
      tell(failureText(words, now.failure))
      return false
    }
    const { rev } = now.value.contact
    const { changes = {}, replyNow = false } = options
    const result = await advancing.run({ id, rev, to: state, changes, replyNow })
    const fields = result.ok ? {} : (result.failure.fields ?? {})
    const { firstReplyAt, ...lacking } = fields
    setGaps(lacking)
    if (Object.keys(lacking).length > 0) setAttempt((count) => count + 1)
    else if (firstReplyAt) setAsksReplyFor(state)
    else if (!result.ok) tell(failureText(words, result.failure))
    return result.ok
  }
  const missing = Object.fromEntries(
    Object.entries(gaps)
      .map(([path, code]) => ({ field: path.replace(/^changes\./, ''), code }))
      .filter(({ field, code }) => code.code !== 'required' || isEmpty(contact, field))
      .map(({ field, code }) => [field, gapText(words, field, code)])
  )
  return {
    to,
    missing,
    attempt,
    busy: advancing.busy,
    asksReplyFor,
    leaveQuestion: () => setAsksReplyFor(null)
  }
}

/** Whether a field is still as empty as when it was asked for. */
function isEmpty(contact: Contact, field: string): boolean {
  const value: unknown = Object.entries(contact).find(([name]) => name === field)?.[1]
  return (
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  )
}
