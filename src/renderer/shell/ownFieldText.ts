import type { Failure } from '../../shared/result'
import type { MessageId, Words } from '../../shared/words'
import { failureText, fieldText } from './failures'

/**
 * The sentence at a field that saves itself alone, whatever path main gave it; undefined when nothing is wrong with
 * what is typed. `own` as in `fieldText`.
 */
export function ownFieldText(
  words: Words,
  failure: Failure | null,
  own?: Partial<Record<string, MessageId>>
): string | undefined {
  if (failure?.code !== 'invalid') return undefined
  const [first] = Object.values(failure.fields ?? {})
  return first ? fieldText(words, first, own) : failureText(words, failure)
}
