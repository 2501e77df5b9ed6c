import { syllables as english } from '@react-pdf/hyphenate/en-gb'
import { syllables as polish } from '@react-pdf/hyphenate/pl'
import { syllables as portuguese } from '@react-pdf/hyphenate/pt'
import { syllables as slovenian } from '@react-pdf/hyphenate/sl'
import type { Language } from '../shared/languages'

const rules: Record<Language, (word: string) => string[]> = {
  en: english,
  'pt-BR': portuguese,
  pl: polish,
  sl: slovenian
}

/** The syllables of a word that is too wide for its column; null for what must not take a hyphen, as an address. */
export function syllablesFor(language: Language): (word: string) => string[] | null {
  return (word) => {
    const parts = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word)
    const [, before = '', letters = '', after = ''] = parts ?? []
    if (letters === '') return null
    const syllables = rules[language](letters)
    const last = syllables.length - 1
    return syllables.map((part, at) => (at ? '' : before) + part + (at === last ? after : ''))
  }
}
