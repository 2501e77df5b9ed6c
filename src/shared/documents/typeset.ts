import type { Language } from '../languages'

const NO_BREAK = '\u00A0'

/** Words of one letter that must not end a line. */
const shortWords: Record<Language, string> = {
  en: 'aAI',
  'pt-BR': 'aeoAEO',
  pl: 'aiouwzAIOUWZ',
  sl: 'ahikosuvzAHIKOSUVZ'
}

/** Words that belong to the number after them. */
const numbered: Record<Language, string> = {
  en: 'page|edition|part|no\\.',
  'pt-BR': 'página|edição|parte|n\\.º',
  pl: 'strona|stronie|wydanie|wyd\\.|część|nr',
  sl: 'stran|strani|izdaja|del|št\\.'
}

/** What counts or measures, and so belongs to the number before it. */
const units = '%|€|£|\\$|zł|R\\$|h|hrs?|min|s|km|m|cm|mm|kg|g|l|ml|°C|x'

const months: Record<Language, string> = {
  en: 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December',
  'pt-BR':
    'de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
  pl: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  sl: 'januar(?:ja)?|februar(?:ja)?|mar(?:ec|ca)|april(?:a)?|maj(?:a)?|junij(?:a)?|julij(?:a)?|avgust(?:a)?|september|oktober|november|december|(?:septem|okto|novem|decem)bra'
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * The last touch on a text before it is set: one space for many, and no-break spaces where a line must not end. Line
 * ends stay, and so does every character that is no white space: an owner's words are printed as they were written.
 */
export function typeset(text: string, language: Language): string {
  return text
    .split(lineEnd)
    .map((line) => typesetLine(line, language))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function typesetLine(line: string, language: Language): string {
  const spaced = line
    .replace(/[^\S\u00A0\u202F]{2,}|[^\S\u00A0\u202F ]/g, ' ')
    .replace(/ ?[\u00A0\u202F] ?/g, NO_BREAK)
    .trim()
  return spacesThatHold(language).reduce((text, space) => text.replace(space, NO_BREAK), spaced)
}

const kept = new Map<Language, RegExp[]>()

/** The spaces at which no line may end. Each pattern begins with the space, so that a text is searched fast. */
function spacesThatHold(language: Language): RegExp[] {
  const known = kept.get(language)
  if (known) return known
  const places = [
    `(?<=(?<![\\p{L}\\p{N}’-])[${shortWords[language]}] )(?=\\S)`,
    `(?<=\\d )(?=(?:${units})(?![\\p{L}\\p{N}]))`,
    // 12 345
    '(?<=\\d )(?=\\d{3}(?!\\d))',
    // A small number and what it counts: 24 hours.
    '(?<=(?<![\\p{L}\\d.,–-])\\d{1,3} )(?=\\p{Ll})',
    // A day's parts: 5. 1. 2026.
    '(?<=\\b\\d{1,2}\\. )(?=\\d)',
    // A dash belongs to the word before it.
    '(?=[–—] )'
  ]
  const inAnyCase = [
    `(?<=\\b\\d{1,2}(?:\\.|º)? )(?=(?:${months[language]})(?!\\p{L}))`,
    `(?<=(?<!\\p{L})(?:${numbered[language]}) )(?=\\d)`
  ]
  const patterns = [
    new RegExp(` (?:${places.join('|')})`, 'gu'),
    new RegExp(` (?:${inAnyCase.join('|')})`, 'giu')
  ]
  kept.set(language, patterns)
  return patterns
}
