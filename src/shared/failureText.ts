import type { Failure, FieldFailure } from './result'
import type { MessageId, MessageValues, Words } from './words'

/**
 * The sentence for a failure: `failure.<code>.<reason>` where there is one, else `failure.<code>`. Nothing main sends
 * is ever shown as it came.
 */
export function failureText(words: Words, failure: Failure): string {
  const refined = `failure.${failure.code}.${failure.reason ?? ''}`
  const id: MessageId = words.has(refined) ? refined : `failure.${failure.code}`
  return sentence(words, id, failure.values) ?? words.format('failure.unexpected')
}

/**
 * The sentence at a field. `own` gives a field its own words for a code, as `required` should have everywhere:
 * `{ required: 'vision.statement.missing' }`.
 */
export function fieldText(
  words: Words,
  failure: FieldFailure,
  own: Partial<Record<string, MessageId>> = {}
): string {
  const generic = `field.${failure.code}`
  const id = own[failure.code] ?? (words.has(generic) ? generic : 'field.wrong')
  return sentence(words, id, failure.values) ?? words.format('field.wrong')
}

/** The text, or undefined when main sent a code without the values its sentence needs. */
function sentence(words: Words, id: MessageId, values?: MessageValues): string | undefined {
  try {
    return words.format(id, values)
  } catch {
    return undefined
  }
}
