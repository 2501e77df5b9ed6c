import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Stamp } from '../../shared/record'
import type { Failure, Result } from '../../shared/result'
import { readAgain, useWrite } from '../shell/calls'
import { useInTurn } from '../shell/inTurn'
import { usePlan } from '../shell/plan'
import { useTold } from '../shell/told'
import { useWords } from '../shell/words'
import type { SavedForm } from './recordForm'
import type { FieldName, RecordKind } from './recordKind'

/**
 * A record whose fields save themselves, one call after the other; changed elsewhere meanwhile, it is written once
 * more over what it is now, and the owner is told. Choices that hold only together with another field stay on the
 * screen and are sent again with the next one, until they hold.
 */
export function useSavedForm<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  kind: RecordKind<D, R, F>,
  record: R
): SavedForm<D, F> {
  const { readOnly } = usePlan()
  const write = useWriting(kind, record)
  const [pending, setPending] = useState<Partial<D>>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  // Two fields may change before the form is drawn again.
  const newest = useRef<Partial<D>>({})
  const keep = (changes: Partial<D>) => {
    newest.current = changes
    setPending(changes)
  }
  const isWaiting = () => Object.keys(newest.current).length > 0

  async function choose(changes: Partial<D>) {
    const all = { ...newest.current, ...changes }
    keep(all)
    const result = await write(all)
    setFailure(result.ok ? null : result.failure)
    if (result.ok && newest.current === all) keep({})
  }
  async function save(changes: Partial<D>): Promise<Result<unknown>> {
    if (!isWaiting()) return write(changes)
    const waiting = newest.current
    const together = await write({ ...waiting, ...changes })
    if (!together.ok) return write(changes)
    if (newest.current === waiting) keep({})
    setFailure(null)
    return together
  }
  return {
    kind,
    id: record.id,
    values: { ...record, ...pending },
    isReadOnly: readOnly || record.archivedAt !== null,
    save,
    choose: (changes) => void choose(changes),
    failure
  }
}

function useWriting<D extends object, R extends D & Stamp, F extends FieldName<D>>(
  kind: RecordKind<D, R, F>,
  record: R
) {
  const words = useWords()
  const tell = useTold()
  const queries = useQueryClient()
  const updating = useWrite(kind.calls.update)
  const { id } = record
  return useInTurn<Partial<D>, R>(
    record,
    async (rev, changes) => {
      const result = await updating.run({ id, rev, changes })
      // Deleted meanwhile: reading again lets the screen say so.
      if (!result.ok && result.failure.code === 'not-found')
        await readAgain(queries, [kind.feature])
      return result
    },
    { read: () => kind.calls.get({ id }), kept: () => tell(words.format('records.overtaken')) }
  )
}
