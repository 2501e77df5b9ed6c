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
  /** A count as a word, or in figures where that reads better; and with a capital for the start of a sentence. */
  count: (value: number) => string
  Count: (value: number) => string
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
  const count = (value: number) => numberWord(value, language) ?? words.number(value)
  return {
    words,
    label,
    own,
    said: (text) => quoted(own(text), format.ownLanguage),
    day: (day, form = 'short') => words.date(day, form),
    money: (amount) => words.money(amount, format.currency),
    count,
    Count: (value) => capital(count(value), words.locale)
  }
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
