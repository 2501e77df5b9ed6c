import type { DueItem } from '../../../shared/dueItems'
import { quarterText } from '../../../shared/features/assessments/quarters'
import type { Words } from '../../../shared/words'

/** What waits, in a few words. */
export function itemText(words: Words, item: DueItem): string {
  switch (item.kind) {
    case 'action':
      return item.action.what
    case 'review':
      return words.format('home.toDo.review', { name: item.policy.title })
    case 'assessment':
      return words.format('home.toDo.assessment', { quarter: quarterText(words, item.quarterKey) })
  }
}
