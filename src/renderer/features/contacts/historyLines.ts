import type { HistoryEntry } from '../../../shared/features/changes'
import type { Words } from '../../../shared/words'
import { momentText } from './contactWords'

/** One line of a contact's history: a field, and what it said before and after. */
export type HistoryLine = { field: string; before: string; after: string }

export type HistorySurroundings = {
  zone: string
  currency: string
  /** The name of what a field points to: a theme, a channel, a person. */
  nameOf: (field: string, id: string) => string | undefined
}

/** Longest value shown of a history line, in characters. */
const VALUE_SHOWN = 120

/** The fields of an entry in words; what the app keeps for itself is left out. */
export function historyLines(
  words: Words,
  { fields }: HistoryEntry,
  around: HistorySurroundings
): HistoryLine[] {
  return fields.flatMap(({ field, before, after }): HistoryLine[] => {
    const id = `contacts.field.${field}`
    if (!words.has(id)) return []
    const text = (value: unknown) => valueText(words, field, value, around)
    return [{ field: words.format(id), before: text(before), after: text(after) }]
  })
}

function valueText(
  words: Words,
  field: string,
  value: unknown,
  around: HistorySurroundings
): string {
  if (value === null || value === undefined || value === '')
    return words.format('policy.history.empty')
  if (typeof value === 'boolean')
    return words.format(value ? 'policy.history.yes' : 'policy.history.no')
  if (Array.isArray(value)) return listText(words, value)
  if (typeof value === 'number') return numberText(words, field, value, around.currency)
  return typeof value === 'string' ? wordText(words, field, value, around) : ''
}

/** An amount, or one of the five answers of the question how satisfied they are. */
function numberText(words: Words, field: string, value: number, currency: string): string {
  const answer = `contacts.${field}.${value}`
  return words.has(answer) ? words.format(answer) : words.money(value, currency)
}

/** A list of texts reads as one; of anything else its length is told. */
function listText(words: Words, list: readonly unknown[]): string {
  const texts = list.filter((item) => typeof item === 'string')
  return texts.length === list.length && texts.length > 0
    ? cut(texts.join('; '))
    : words.format('contacts.history.count', { count: list.length })
}

function wordText(words: Words, field: string, value: string, around: HistorySurroundings) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.date(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return momentText(words, value, around.zone)
  const place = field === 'causeKind' ? 'cause' : field
  const choice = `contacts.${place}.${value}`
  if (words.has(choice)) return words.format(choice)
  return cut(around.nameOf(field, value) ?? value)
}

const cut = (text: string): string =>
  text.length <= VALUE_SHOWN ? text : `${text.slice(0, VALUE_SHOWN)}…`
