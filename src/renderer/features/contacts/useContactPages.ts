import { useCallback, useState } from 'react'
import type { ContactQuery, ContactSummary } from '../../../shared/features/contacts/operations'
import { api } from '../../api'
import { type Reading, useRead, useReadAll } from '../../shell/calls'

/** Contacts read at once. */
const PAGE = 100

type Page = { total: number; open: number; items: readonly ContactSummary[] }
/** The pages read for one question, by their number. */
type Shown = { question: string; pages: ReadonlyMap<number, Page> }

export type ContactPages = {
  total: number
  /** How many of them are open. */
  open: number
  recordAt: (index: number) => ContactSummary | undefined
  /** Says which contacts are in sight, from one to before another. */
  look: (from: number, to: number) => void
}

/**
 * The contacts that answer a question, read page by page as they come into sight. What was shown stays until the first
 * page of the next question is there.
 */
export function useContactPages(query: ContactQuery): Reading<ContactPages> {
  const [sight, setSight] = useState({ from: 0, to: 1 })
  const look = useCallback((from: number, to: number) => {
    setSight((now) => (now.from === from && now.to === to ? now : { from, to }))
  }, [])
  const first = useRead(api.contacts.list, inputOf(query, 0), { keepPrevious: true })
  const numbers = pagesOf(sight)
  const found = useReadAll(
    api.contacts.list,
    numbers.map((number) => inputOf(query, number))
  )
  const question = JSON.stringify(query)
  const pages = new Map(
    numbers.flatMap((number, at): [number, Page][] => {
      const page = found[at]
      return page ? [[number, page]] : []
    })
  )
  const [last, setLast] = useState<Shown>({ question, pages })
  const isThere = pages.size > 0
  if (isThere && !isSame(last, { question, pages })) setLast({ question, pages })
  if (first.state !== 'ready') return first
  const shown = isThere || last.question === question ? pages : last.pages
  const [any = first.value] = shown.values()
  return {
    state: 'ready',
    value: {
      total: any.total,
      open: any.open,
      recordAt: (index) => shown.get(Math.floor(index / PAGE))?.items[index % PAGE],
      look
    }
  }
}

const inputOf = (query: ContactQuery, number: number) => ({
  query,
  offset: number * PAGE,
  limit: PAGE
})

function pagesOf({ from, to }: { from: number; to: number }): number[] {
  const first = Math.floor(from / PAGE)
  const last = Math.floor(Math.max(from, to - 1) / PAGE)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function isSame(one: Shown, other: Shown): boolean {
  return (
    one.question === other.question &&
    one.pages.size === other.pages.size &&
    [...one.pages].every(([number, page]) => other.pages.get(number) === page)
  )
}
