import { type DueItem, isUrgent } from '../../../shared/dueItems'
import { quarterText } from '../../../shared/features/assessments/quarters'
import type { Words } from '../../../shared/words'

/** What waits, in one sentence; that nothing is urgent when nothing does. */
export function leadText(
  words: Words,
  items: readonly DueItem[],
  overdueContacts: number,
  today: string
): string {
  const urgent = items.filter((item) => isUrgent(item, today))
  const count = (kind: DueItem['kind']) => urgent.filter((item) => item.kind === kind).length
  const quarters = urgent.flatMap((item) => (item.kind === 'assessment' ? [item.quarterKey] : []))
  const things = [
    ...counted('contacts', overdueContacts),
    ...counted('actions', count('action')),
    ...counted('reviews', count('review')),
    ...quarters.map((key) =>
      words.format('home.waits.assessment', { quarter: quarterText(words, key) })
    )
  ]
  if (things.length === 0) return words.format('home.lead.nothing')
  return words.format('home.lead', { things: words.list(things) })

  function counted(what: 'contacts' | 'actions' | 'reviews', number: number): string[] {
    return number === 0 ? [] : [words.format(`home.waits.${what}`, { count: number })]
  }
}
