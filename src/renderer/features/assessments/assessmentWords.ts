import type { Assessment } from '../../../shared/features/assessments/schema'
import { filledInLate } from '../../../shared/features/assessments/quarters'
import type { Words } from '../../../shared/words'
import type { Chosen } from './assessmentFacts'

/** An answer in words: “Usually”, “Does not apply”. */
export function chosenText(words: Words, chosen: Chosen): string {
  return words.format(chosen === 'none' ? 'assessment.notApplicable' : `assessment.scale.${chosen}`)
}

/** When a quarter was completed, and that it was late. */
export function completedText(words: Words, item: Assessment): string {
  const day = words.date(item.completedOn ?? '', 'inSentence')
  return words.format(filledInLate(item) ? 'assessment.completedLate' : 'assessment.completedOn', {
    day
  })
}

/** How a figure changed as it is shown, with its sign: ▲ 5, ▼ 5, or the word for none. */
export function changeMark(words: Words, change: number): string {
  if (change === 0) return words.format('assessment.same')
  return `${change > 0 ? '▲' : '▼'} ${words.number(Math.abs(change))}`
}
