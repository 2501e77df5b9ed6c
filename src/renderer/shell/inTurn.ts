import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Result } from '../../shared/result'

/** What to do when the record was written elsewhere meanwhile, by undo or an import. */
export type Overtaken<C, R> = {
  /** Reads the record as it is now; null when there is none any more. */
  read: () => Promise<Result<R | null>>
  /** Hears that the changes were kept on top of what the record is now; says so if they replaced something. */
  kept: (changes: C, now: R | null) => void
}

/**
 * Saves the fields of one record one after the other, each with the `rev` the one before it left, so that two fields
 * saved at once never refuse each other: `const save = useInTurn(policy, (rev, changes) => update.run({ id, rev, changes }))`.
 * With `overtaken` a save that came too late reads the record again and is written on top of it, once.
 */
export function useInTurn<C, R extends { rev: number }>(
  record: { rev: number },
  write: (rev: number, changes: C) => Promise<Result<R>>,
  overtaken?: Overtaken<C, R>
): (changes: C) => Promise<Result<R>> {
  const newest = useRef(record.rev)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const latest = useRef({ write, overtaken })
  useLayoutEffect(() => {
    latest.current = { write, overtaken }
    // Undo and other screens write too; what was read last counts, unless a save has gone further meanwhile.
    newest.current = Math.max(newest.current, record.rev)
  })
  return useCallback((changes: C) => {
    const turn = last.current.then(async () => {
      let result = await latest.current.write(newest.current, changes)
      if (isTooLate(result) && latest.current.overtaken) {
        const { read, kept } = latest.current.overtaken
        const now = await read()
        if (!now.ok) return result
        newest.current = now.value?.rev ?? 0
        result = await latest.current.write(newest.current, changes)
        if (result.ok) kept(changes, now.value)
      }
      if (result.ok) newest.current = Math.max(newest.current, result.value.rev)
      return result
    })
    last.current = turn
    return turn
  }, [])
}

const isTooLate = (result: Result<unknown>): boolean =>
  !result.ok && (result.failure.code === 'conflict' || result.failure.code === 'not-found')
