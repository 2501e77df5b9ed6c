import { choice } from './fields'

/** The languages of the app, in the order they are offered. */
export const languages = ['en', 'pt-BR', 'pl', 'sl'] as const
export type Language = (typeof languages)[number]
/** The schema of one of them. */
export const language = () => choice(languages)

/** Each language in its own words, for the list it is chosen from. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  pl: 'Polski',
  sl: 'Slovenščina'
}

/** The locale whose `Intl` formats a language uses (domain.md 3.9). */
export const locales: Record<Language, string> = {
  en: 'en-GB',
  'pt-BR': 'pt-BR',
  pl: 'pl-PL',
  sl: 'sl-SI'
}

/** The app's language for a computer's list of preferred ones; English where none is spoken. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.split('-')[0] === language.split('-')[0])
    if (found) return found
  }
  return 'en'
}
