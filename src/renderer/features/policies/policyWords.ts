import { failureText, fieldText } from '../../shell/failures'
import type { Failure } from '../../../shared/result'
import type { PolicyGap } from '../../../shared/features/policies/rules'
import type { Display } from '../../../shared/features/policies/schema'
import type { BusinessKind } from '../../../shared/features/businessProfile'
import type { Topic, TopicCode } from '../../../shared/features/policies/topics'
import type { MessageId, Words } from '../../../shared/words'
import type { CardState } from './boardFacts'
import { exampleFor } from './catalogueFacts'

/** The title of a topic; policies of none of them are about something else. */
export function topicTitle(words: Words, topic: Topic): string {
  return words.format(topic === 'custom' ? 'policy.topic.custom' : `topic.${topic}.title`)
}

/** What to do about something a policy lacks. */
export function gapText(words: Words, { field, code }: PolicyGap): string {
  if (code === 'habitIsNoReason') return words.format('policy.habitIsNoReason')
  if (code === 'barrier') return words.format('policy.barrier')
  const missing = `policy.missing.${field}`
  return words.format(words.has(missing) ? missing : 'field.required')
}

/** The sentences of a field's own for the codes main may answer with. */
export function ownFieldWords(words: Words, field: string): Partial<Record<string, MessageId>> {
  const missing = `policy.missing.${field}`
  const own = words.has(missing) ? missing : undefined
  return {
    habitIsNoReason: 'policy.habitIsNoReason',
    barrier: 'policy.barrier',
    ...(own ? { required: own, lawUnchecked: own, needsDisplay: own } : {})
  }
}

/** Where customers can see a policy, as one phrase: “In the contract, on the website (1 step)”. */
export function seenText(words: Words, displays: readonly Display[]): string {
  const places = displays.map(({ place, stepsFromHome }) =>
    place === 'website' && stepsFromHome !== null
      ? words.format('policy.seen.websiteSteps', { steps: stepsFromHome })
      : words.format(`policy.seen.${place}`)
  )
  const phrase = places.join(', ')
  return phrase.charAt(0).toLocaleUpperCase(words.locale) + phrase.slice(1)
}

export function cardStateText(words: Words, state: CardState): string {
  return words.format(state === 'lookAgain' ? 'kit.state.again' : `policy.status.${state}`)
}

/** The example wording of a topic for a kind of business, or the one from elsewhere. */
export function topicExample(
  words: Words,
  topic: TopicCode,
  kind: BusinessKind | undefined
): string {
  const id = `topic.${topic}.example.${exampleFor(topic, kind).kind}`
  return words.has(id) ? words.format(id) : ''
}

/** The first words of a text, for the name of what it belongs to; `most` in characters. */
export function shortText(text: string, most = 60): string {
  return beginning(text.split('\n')[0] ?? '', most)
}

/** The beginning of a text, cut between words where it has several, and never within a letter. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/\s+\S*$/, '')}…`
}

/** The sentence at a field for a refused write: the field's own, or why the whole was refused. */
export function refusedFieldText(
  words: Words,
  failure: Failure,
  field: string,
  own: Partial<Record<string, MessageId>>
): string {
  const fields = failure.fields ?? {}
  const code = fields[field] ?? fields[`changes.${field}`]
  return code ? fieldText(words, code, own) : failureText(words, failure)
}
