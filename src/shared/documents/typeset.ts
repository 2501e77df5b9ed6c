import type { Language } from '../languages'

const NO_BREAK = '\u00A0'

/** Words of one letter that must not end a line. */
const shortWords: Record<Language, string> = {
  en: 'aAI',
  'pt-BR': 'aeoAEO',
  pl: 'aiouwzAIOUWZ',
  sl: 'ahikosuvzAHIKOSUVZ'
}

const quotationMarks: Record<Language, [open: string, close: string]> = {
  en: ['“', '”'],
  'pt-BR': ['“', '”'],
  pl: ['„', '”'],
  sl: ['»', '«']
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

/**
 * The last touch on a text before it is set: one space for many, no-break spaces where a line must not end, the
 * language's quotation marks and apostrophes. Line ends stay; nothing else is changed.
 */
export function typeset(text: string, language: Language): string {
  return text
    .split('\n')
    .map((line) => typesetLine(line, language))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function typesetLine(line: string, language: Language): string {
  const spaced = line
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .replace(/ *[\u00A0\u202F] */g, NO_BREAK)
    .trim()
  const rules = rulesOf(language)
  return rules.reduce(
    (result, [found, put]) => result.replace(found, put),
    quoted(spaced, language)
  )
}

const kept = new Map<Language, [RegExp, string][]>()

function rulesOf(language: Language): [RegExp, string][] {
  const known = kept.get(language)
  if (known) return known
  const rules: [RegExp, string][] = [
    [new RegExp(`(?<![\\p{L}\\p{N}’-])([${shortWords[language]}]) (?=\\S)`, 'gu'), `$1${NO_BREAK}`],
    [new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), NO_BREAK],
    [
      new RegExp(`(?<=\\b\\d{1,2}(?:\\.|º)?) (?=(?:${months[language]})(?!\\p{L}))`, 'giu'),
      NO_BREAK
    ],
    [new RegExp(`(?<![\\p{L}])(${numbered[language]}) (?=\\d)`, 'giu'), `$1${NO_BREAK}`],
    [/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK],
    // A small number and what it counts: 24 hours.
    [/(?<=(?<![\p{L}\d.,–-])\d{1,3}) (?=\p{Ll})/gu, NO_BREAK],
    // A day's parts: 5. 1. 2026.
    [/(?<=\b\d{1,2}\.) (?=\d)/g, NO_BREAK],
    // A dash belongs to the word before it.
    [/ (?=[–—] )/g, NO_BREAK]
  ]
  kept.set(language, rules)
  return rules
}

/** Straight marks become the language's own, when they come in pairs; a mark inside a word is an apostrophe. */
function quoted(line: string, language: Language): string {
  const apostrophes = line.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  const marks = apostrophes.match(/"/g)?.length ?? 0
  if (marks === 0 || marks % 2 === 1) return apostrophes
  const [open, close] = quotationMarks[language]
  let opens = true
  return apostrophes.replace(/"/g, () => {
    const mark = opens ? open : close
    opens = !opens
    return mark
  })
}
