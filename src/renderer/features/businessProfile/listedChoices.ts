import { countryNames } from '../../../shared/countries'
import type { Words } from '../../../shared/words'

type Listed = { value: string; label: string }

/** The countries by name. */
export function countryChoices(words: Words): Listed[] {
  return countryNames(words.language).map(({ code, name }) => ({ value: code, label: name }))
}

/** The currencies by name; the one in use is among them even if this computer does not know it. */
export function currencyChoices(words: Words, inUse: string): Listed[] {
  const names = new Intl.DisplayNames(words.locale, { type: 'currency' })
  const byName = new Intl.Collator(words.locale)
  return [...new Set([...Intl.supportedValuesOf('currency'), inUse])]
    .map((code) => ({
      value: code,
      label: words.format('businessProfile.currency.name', { name: names.of(code) ?? code, code })
    }))
    .toSorted((one, other) => byName.compare(one.label, other.label))
}

/** The time zones by the names everyone uses for them, Europe/Ljubljana. */
export function timeZoneChoices(inUse: string): Listed[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), inUse])]
    .toSorted()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}

/** What the clocks of a zone show, in words: Central European Time. */
export function timeZoneName(words: Words, zone: string, day: string): string {
  const format = new Intl.DateTimeFormat(words.locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric'
  })
  const parts = format.formatToParts(new Date(`${day}T12:00:00Z`))
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
  return name.charAt(0).toLocaleUpperCase(words.locale) + name.slice(1)
}
