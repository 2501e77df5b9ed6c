import { useState } from 'react'
import type { Result } from '../../shared/result'
import { useWrite } from '../shell/calls'
import { failureText } from '../shell/failures'
import { useTold } from '../shell/told'
import { useWords } from '../shell/words'
import type { RecordCalls } from './recordKind'

export type RecordDeeds<H> = {
  /** Deletes it; Undo is offered. One that is in use is not deleted, but `inUse` then. */
  remove: (record: H) => Promise<boolean>
  archive: (record: H) => Promise<boolean>
  restore: (record: H) => Promise<boolean>
  /** The record that could not be deleted because others point to it; to be explained. */
  inUse: H | null
  leaveInUse: () => void
}

/** What can be done to a record as a whole; each deed says that it was done, and can be taken back. */
export function useRecordDeeds<H extends { id: string; rev: number }>(
  calls: Pick<RecordCalls<never, unknown>, 'remove' | 'archive'>,
  nameOf: (record: H) => string
): RecordDeeds<H> {
  const words = useWords()
  const tell = useTold()
  const removing = useWrite(calls.remove)
  const archiving = useWrite(calls.archive ?? noArchive)
  const [inUse, setInUse] = useState<H | null>(null)

  function say(result: Result<unknown>, sentence: string): boolean {
    if (result.ok) tell(sentence, { undo: true })
    else tell(failureText(words, result.failure))
    return result.ok
  }
  const move = async (record: H, archived: boolean) => {
    const { id, rev } = record
    const name = nameOf(record)
    setInUse(null)
    return say(
      await archiving.run({ id, rev, archived }),
      words.format(archived ? 'records.told.archived' : 'records.told.restored', { name })
    )
  }
  return {
    remove: async (record) => {
      const result = await removing.run({ id: record.id })
      if (!result.ok && result.failure.reason === 'inUse') {
        setInUse(record)
        return false
      }
      return say(result, words.format('records.told.deleted', { name: nameOf(record) }))
    },
    archive: (record) => move(record, true),
    restore: (record) => move(record, false),
    inUse,
    leaveInUse: () => setInUse(null)
  }
}

/** Stands in for a kind that is never put away. */
const noArchive = Object.assign(
  async (): Promise<Result<never>> => ({ ok: false, failure: { code: 'unexpected' } }),
  { address: 'none.archive' }
)
