import type { Policy } from '../../../shared/features/policies/schema'
import type { HistoryEntry } from '../../../shared/features/changes'
import type { Words } from '../../../shared/words'
import { beginning, topicTitle } from './policyWords'
import type { Topic } from '../../../shared/features/policies/topics'

type Serves = NonNullable<Policy['serves']>
const served: readonly Serves[] = ['vision', 'value-1', 'value-2', 'value-3', 'value-4', 'value-5']

/** What a policy can serve (S0-18): the vision, or one of its values by name; or nothing. */
export function servesChoices(words: Words, values: readonly { name: string }[]) {
  return [
    { value: 'none' as const, label: words.format('policy.serves.none') },
    ...served.map((value) => ({ value, label: servesText(words, value, values) }))
  ]
}

function servesText(words: Words, serves: Serves, values: readonly { name: string }[]): string {
  if (serves === 'vision') return words.format('policy.serves.vision')
  const number = Number(serves.slice(-1))
  const name = values[number - 1]?.name ?? ''
  return name === ''
    ? words.format('policy.serves.unnamedValue', { number })
    : words.format('policy.serves.value', { number, name })
}

/** One line of a policy's history: a field, and what it said before and after. */
export type HistoryLine = { field: string; before: string; after: string }

/** The fields of an entry in words; what the app keeps for itself is left out. */
export function historyLines(words: Words, { fields }: HistoryEntry, currency: string) {
  return fields.flatMap(({ field, before, after }): HistoryLine[] => {
    const id = `policy.field.${field}`
    if (!words.has(id)) return []
    const text = (value: unknown) => valueText(words, field, value, currency)
    return [{ field: words.format(id), before: text(before), after: text(after) }]
  })
}

/** Longest value shown of a history line, in characters. */
const VALUE_SHOWN = 120

function valueText(words: Words, field: string, value: unknown, currency: string): string {
  if (value === null || value === undefined || value === '')
    return words.format('policy.history.empty')
  if (typeof value === 'boolean')
    return words.format(value ? 'policy.history.yes' : 'policy.history.no')
  if (Array.isArray(value)) return words.format('policy.history.places', { count: value.length })
  if (typeof value === 'number')
    return field === 'goodwillLimit' ? words.money(value, currency) : words.number(value)
  if (typeof value !== 'string') return words.format('policy.history.empty')
  if (field === 'topicCode') return topicTitle(words, value as Topic)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.date(value)
  const choice = `policy.${field}.${value}`
  if (words.has(choice)) return words.format(choice)
  if (field === 'serves') return servesText(words, value as Serves, [])
  return beginning(value, VALUE_SHOWN)
}
