import { useState } from 'react'
import type { Stamp } from '../../shared/record'
import { useWrite } from '../shell/calls'
import { useKeptDraft } from '../shell/keptDraft'
import { useTold } from '../shell/told'
import { useWords } from '../shell/words'
import type { NewForm } from './recordForm'
import type { FieldName, RecordKind } from './recordKind'

export type AddingForm<D extends object, F extends FieldName<D>> = {
  form: NewForm<D, F>
  /** Counts the attempts to add. */
  attempt: number
  busy: boolean
  add: () => Promise<void>
  /** Closes without adding; what was typed is there again next time. */
  leave: () => void
}

/** A record that is still to be added: what is typed is kept while its sheet is closed, and added all at once. */
export function useNewForm<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  kind: RecordKind<D, R, F>,
  onClose: (added: R | null) => void
): AddingForm<D, F> {
  const words = useWords()
  const tell = useTold()
  const { draft, change, forget } = useKeptDraft(`${kind.feature}.new`, kind.blank)
  const creating = useWrite(kind.calls.create)
  const [attempt, setAttempt] = useState(0)

  async function add() {
    if (creating.busy) return
    const result = await creating.run(draft)
    setAttempt((count) => count + 1)
    if (!result.ok) return
    forget()
    tell(words.format('records.told.added', { name: kind.nameOf(result.value) }), { undo: true })
    onClose(result.value)
  }
  function leave() {
    if (kind.nameOf(draft).trim() !== '') tell(words.format('records.draftKept'))
    onClose(null)
  }
  return {
    form: { kind, id: null, values: draft, isReadOnly: false, change, failure: creating.failure },
    attempt,
    busy: creating.busy,
    add,
    leave
  }
}
