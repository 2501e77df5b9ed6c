import type { ReactNode } from 'react'
import type { MenuEntry } from './MenuButton'

/** One slip of the board. */
export type BoardCard = {
  id: string
  title: string
  /** All a screen reader says of it: title, where it lies, what is linked. */
  name: string
  /** Where it opens. */
  href: string
  /** A few words at the end of the row. */
  meta?: ReactNode
  /** A weaker line under the title of a slip that is not sorted yet. */
  note?: ReactNode
  /** What else can be done with it; “Move to” is there by itself. */
  menu?: readonly MenuEntry[] | undefined
}

/** One place a slip can lie in. */
export type BoardList = {
  id: string
  title: string
  /** Its place in words, “Friendly and necessary”: the name of the region. */
  place: string
  /** What to do with what lies here. */
  hint: ReactNode
  cards: readonly BoardCard[]
  /** Under the slips: what was dropped so far, a way to go on. */
  after?: ReactNode
  foot?: ReactNode
}

/** Called when a slip is put down elsewhere. */
export type MoveCard = (card: string, list: string) => void
