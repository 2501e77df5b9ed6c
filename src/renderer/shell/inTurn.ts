import { useCallback, useRef } from 'react'
import type { Result } from '../../shared/result'

/**
 * Saves the fields of one record one after the other, each with the `rev` the one before it left, so that two fields
 * saved at once never refuse each other: `const save = useInTurn(policy, (rev, changes) => update.run({ id, rev, changes }))`.
 */
export function useInTurn<C, R extends { rev: number }>(
  record: { rev: number },
  write: (rev: number, changes: C) => Promise<Result<R>>
): (changes: C) => Promise<Result<R>> {
  const newest = useRef(record.rev)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const latestWrite = useRef(write)
  latestWrite.current = write
  // Undo and other screens write too; what was read last counts, unless a save has gone further meanwhile.
  newest.current = Math.max(newest.current, record.rev)
  return useCallback((changes: C) => {
    const turn = last.current.then(async () => {
      const result = await latestWrite.current(newest.current, changes)
      if (result.ok) newest.current = Math.max(newest.current, result.value.rev)
      return result
    })
    last.current = turn
    return turn
  }, [])
}
