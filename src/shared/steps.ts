import type { Step } from './features/changes'
import { isQuarter, quarterText } from './features/assessments/quarters'
import type { MessageId, Words } from './words'

/** What is said of a step: that it can be undone or done again, or that it just was. */
export type StepWay = 'undo' | 'redo' | 'undone' | 'redone'

/** The sentence for a step: “Undo moving “Refunds””. A step of a later version has a general one. */
export function stepText(
  words: Words,
  step: Pick<Step, 'operation' | 'name'>,
  way: StepWay
): string {
  const id = `step.${step.operation}`
  const known: MessageId = words.has(id) ? id : 'step.unknown'
  return words.format(known, { way, name: nameIn(words, step) })
}

/** The name a step goes by; a quarter is written out in the language. */
function nameIn(words: Words, { operation, name }: Pick<Step, 'operation' | 'name'>): string {
  return operation.startsWith('assessments.') && isQuarter(name)
    ? quarterText(words, name)
    : shorten(name)
}

/** The longest name a menu or message has room for, in characters. */
const LONGEST = 60

function shorten(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}
