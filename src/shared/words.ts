import { createIntl, createIntlCache } from '@formatjs/intl'
import { type Language, locales } from './languages'
import en from './text/en.json'
import pl from './text/pl.json'
import ptBR from './text/pt-BR.json'
import sl from './text/sl.json'

/** The name of a text; English is the source, so a wrong name does not compile. */
export type MessageId = keyof typeof en
/** What a text's places are filled with. */
export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>

/** The texts of each language: ICU messages by id. */
export const catalogues: Record<Language, Record<MessageId, string>> = { en, 'pt-BR': ptBR, pl, sl }

/**
 * How a day is written (domain.md 3.9): `short` 5 Jan 2026, `long` 5 January 2026 standing alone, `inSentence` the
 * same inside a sentence (Slovenian then has its genitive), `dayMonth` 5 January and `monthDay` 5 Jan without the
 * year, `weekday` Monday, 5 January as a title.
 */
export type DateForm = 'short' | 'long' | 'inSentence' | 'dayMonth' | 'monthDay' | 'weekday'

/** Everything that turns facts into a language's words and numbers, on screen, in menus and on paper. */
export type Words = ReturnType<typeof createWords>

const cache = createIntlCache()

/** The words of a language. Pure: the same facts give the same text everywhere. */
export function createWords(language: Language) {
  const locale = locales[language]
  const intl = createIntl(
    { locale, messages: catalogues[language], defaultLocale: 'en-GB', onError: refuse },
    cache
  )
  return {
    language,
    locale,
    /** The text of an id with its places filled. Throws when a place is left open, which is a mistake of ours. */
    format: (id: MessageId, values?: MessageValues): string => intl.formatMessage({ id }, values),
    /** Whether there is a text of that name: for ids made from a code that main sent. */
    has: (id: string): id is MessageId => Object.hasOwn(catalogues[language], id),
    /** A day `YYYY-MM-DD`; see DateForm. */
    date: (day: string, form: DateForm = 'short'): string => formatDay(language, day, form),
    /** A moment in UTC (ISO 8601) as day and time of the given zone, or of this computer. */
    moment: (at: string, timeZone?: string): string => formatMoment(locale, at, timeZone),
    /** The time of day of a moment in a zone, 09:07. */
    time: (at: string, timeZone: string): string => formatTime(locale, at, timeZone),
    number: (value: number, options?: Intl.NumberFormatOptions): string =>
      new Intl.NumberFormat(locale, options).format(value),
    /** 80 becomes 80% (80 % in Slovenian); whole numbers only. */
    percent: (value: number): string =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
        value / 100
      ),
    /** An amount in the currency's smallest unit (cents); round amounts without .00. */
    money: (amount: number, currency: string): string => formatMoney(locale, amount, currency),
    /** A, B and C. */
    list: (items: readonly string[]): string => new Intl.ListFormat(locale).format(items),
    /** The size of a file, in kilobytes or megabytes. */
    size: (bytes: number): string => formatSize(locale, bytes)
  }
}

function refuse(error: Error): never {
  throw error
}

const shortDay = {
  en: { day: 'numeric', month: 'short', year: 'numeric' },
  'pt-BR': { day: '2-digit', month: '2-digit', year: 'numeric' },
  pl: { day: 'numeric', month: 'numeric', year: 'numeric' },
  sl: { day: 'numeric', month: 'numeric', year: 'numeric' }
} as const satisfies Record<Language, Intl.DateTimeFormatOptions>

const dayForms = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  inSentence: { day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  monthDay: { day: 'numeric', month: 'short' },
  weekday: { day: 'numeric', month: 'long' }
} as const satisfies Record<Exclude<DateForm, 'short'>, Intl.DateTimeFormatOptions>

/** Slovenian months as they stand in a sentence; `Intl` knows only the form that stands alone. */
const slovenianGenitive: Record<string, string> = {
  januar: 'januarja',
  februar: 'februarja',
  marec: 'marca',
  april: 'aprila',
  maj: 'maja',
  junij: 'junija',
  julij: 'julija',
  avgust: 'avgusta',
  september: 'septembra',
  oktober: 'oktobra',
  november: 'novembra',
  december: 'decembra'
}

function formatDay(language: Language, day: string, form: DateForm): string {
  const options = form === 'short' ? shortDay[language] : dayForms[form]
  const text = dayFormat(locales[language], options)
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .map((part) => {
      if (part.type === 'month' && form === 'inSentence' && language === 'sl')
        return slovenianGenitive[part.value] ?? part.value
      // Portuguese counts the first of a month; `Intl` writes a plain 1.
      const first = part.type === 'day' && part.value === '1' && language === 'pt-BR'
      return first ? '1º' : part.value
    })
    .join('')
  return form === 'weekday' ? `${weekdayOf(locales[language], day)}, ${text}` : text
}

function weekdayOf(locale: string, day: string): string {
  const name = dayFormat(locale, { weekday: 'long' }).format(new Date(`${day}T00:00:00Z`))
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** Days have no zone: they are read and written as UTC midnights. */
function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = dayFormats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  dayFormats.set(key, made)
  return made
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

function formatMoment(locale: string, at: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone })
  }).format(new Date(at))
}

function formatTime(locale: string, at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone
  })
  return format.format(new Date(at))
}

function formatMoney(locale: string, amount: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger'
  })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

function formatSize(locale: string, bytes: number): string {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0
  }).format(large ? bytes / 1_000_000 : Math.ceil(bytes / 1_000))
}
