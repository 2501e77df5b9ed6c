import type { Language } from '../languages'
import { createWords, type MessageId, type MessageValues, type Words } from '../words'
import { numberWord } from './numberWords'
import { typeset } from './typeset'

/** How a document turns facts into words: labels in its own language, the owner's texts as they were written. */
export type Setting = {
  words: Words
  /** A text of ours, ready to be set. */
  label: (id: MessageId, values?: MessageValues) => string
  /** A text of the owner's, ready to be set by the rules of the language it is written in. */
  own: (text: string) => string
  /** A customer's sentence in the marks of its language, unless the owner has put some. */
  said: (text: string) => string
  day: (day: string, form?: 'short' | 'long' | 'inSentence') => string
  money: (amount: number) => string
  /** A count as a word, or in figures where it, or the largest of its sentence, reads better so. */
  count: (value: number, largest?: number) => string
  /** With a capital, for the start of a sentence. */
  capital: (text: string) => string
}

/** The setting of a document in a language, for a plan written in `ownLanguage` with amounts in `currency`. */
export function createSetting(
  language: Language,
  format: { ownLanguage: Language; currency: string }
): Setting {
  const words = createWords(language)
  const own = (text: string) => typeset(text, format.ownLanguage)
  const fixed = new Map<MessageId, string>()
  const label = (id: MessageId, values?: MessageValues) => {
    if (values) return typeset(words.format(id, values), language)
    const text = fixed.get(id) ?? typeset(words.format(id), language)
    fixed.set(id, text)
    return text
  }
  const count = (value: number, largest = value) =>
    (numberWord(largest, language) && numberWord(value, language)) ?? words.number(value)
  return {
    words,
    label,
    own,
    said: (text) => quoted(own(text), format.ownLanguage),
    day: (day, form = 'short') => dayIn(words, day, form),
    money: (amount) => words.money(amount, format.currency),
    count,
    capital: (text) => capital(text, words.locale)
  }
}

/** A day that no line end parts, but for the year of one written out. */
function dayIn(words: Words, day: string, form: 'short' | 'long' | 'inSentence'): string {
  const text = words.date(day, form)
  return form === 'short' ? text.replaceAll(' ', '\u00A0') : typeset(text, words.language)
}

const quotationMarks: Record<Language, [open: string, close: string]> = {
  en: ['“', '”'],
  'pt-BR': ['“', '”'],
  pl: ['„', '”'],
  sl: ['»', '«']
}

function quoted(text: string, language: Language): string {
  if (/["“„»«]|^['‘‚]/.test(text) || text.includes('\n')) return text
  const [open, close] = quotationMarks[language]
  return open + text + close
}

function capital(word: string, locale: string): string {
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1)
}
