import type { Limit, LimitName } from '../../../shared/features/serviceStandards'
import type { Words } from '../../../shared/words'

/** A limit in words: “within 4 hours”, “every 2 working days”; where there is none, that there is none. */
export function limitText(words: Words, name: LimitName, limit: Limit | null): string {
  if (limit === null) return words.format('serviceStandards.noLimit')
  const { n, unit } = limit
  return name === 'updateEvery'
    ? words.format(`serviceStandards.every.${unit}`, { n })
    : words.format(`serviceStandards.within.${unit}`, { n })
}
