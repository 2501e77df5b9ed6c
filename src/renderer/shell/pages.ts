import { useCallback, useState } from 'react'
import type { Call } from '../../shared/ipc'
import { type Reading, useRead, useReadAll } from './calls'

/** Records read at once. */
const PAGE = 100

/** One page of a long list, and how many there are in all. */
type Page<T> = { total: number; items: readonly T[] }
/** The pages read for one question, by their number. */
type Shown<P> = { asked: string; pages: ReadonlyMap<number, P> }

export type Pages<T, P> = {
  /** A page as it was answered, for what it says beside its records. */
  any: P
  total: number
  recordAt: (index: number) => T | undefined
  /** Says which records are in sight, from one to before another. */
  look: (from: number, to: number) => void
}

/**
 * A list as long as it likes, read page by page as its records come into sight. What was shown stays until the first
 * page of the next question is there.
 */
export function usePages<Q extends object, T, P extends Page<T>>(
  call: Call<Q & { offset: number; limit: number }, P & Page<T>>,
  question: Q
): Reading<Pages<T, P>> {
  const [sight, setSight] = useState({ from: 0, to: 1 })
  const look = useCallback((from: number, to: number) => {
    setSight((now) => (now.from === from && now.to === to ? now : { from, to }))
  }, [])
  const inputOf = (number: number) => ({ ...question, offset: number * PAGE, limit: PAGE })
  const first = useRead(call, inputOf(0), { keepPrevious: true })
  const numbers = pagesOf(sight)
  const found = useReadAll(call, numbers.map(inputOf))
  const asked = JSON.stringify(question)
  const pages = new Map(
    numbers.flatMap((number, at): [number, P][] => {
      const page = found[at]
      return page ? [[number, page]] : []
    })
  )
  const [last, setLast] = useState<Shown<P>>({ asked, pages })
  const isThere = pages.size > 0
  if (isThere && !isSame(last, { asked, pages })) setLast({ asked, pages })
  if (first.state !== 'ready') return first
  const shown = isThere || last.asked === asked ? pages : last.pages
  const [any = first.value] = shown.values()
  return {
    state: 'ready',
    value: {
      any,
      total: any.total,
      recordAt: (index) => shown.get(Math.floor(index / PAGE))?.items[index % PAGE],
      look
    }
  }
}

function pagesOf({ from, to }: { from: number; to: number }): number[] {
  const first = Math.floor(from / PAGE)
  const last = Math.floor(Math.max(from, to - 1) / PAGE)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function isSame<P>(one: Shown<P>, other: Shown<P>): boolean {
  return (
    one.asked === other.asked &&
    one.pages.size === other.pages.size &&
    [...one.pages].every(([number, page]) => other.pages.get(number) === page)
  )
}
