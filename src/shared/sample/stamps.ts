import type { Stamp } from '../record'

/** One group of the identifiers for each kind of record. */
const series = {
  businessProfile: 1,
  vision: 2,
  visionRevisions: 3,
  policies: 4,
  policyRevisions: 5,
  policyIdeas: 6
} as const
type Series = keyof typeof series

/** The identifier of a record of the sample: the same in every language and at every rebuild. */
export function sampleId(kind: Series, number: number): string {
  const [group, last] = [String(series[kind]).padStart(4, '0'), String(number).padStart(12, '0')]
  return `11de0000-${group}-4000-8000-${last}`
}

/** A sample record's stamp: written at nine on each of its days, the first and the last of which are kept. */
export function sampleStamp(
  kind: Series,
  number: number,
  days: readonly [string, ...string[]]
): Stamp {
  const written = days.toSorted()
  return {
    id: sampleId(kind, number),
    rev: written.length,
    createdAt: `${written[0]}T09:00:00.000Z`,
    updatedAt: `${written.at(-1)}T09:00:00.000Z`,
    archivedAt: null
  }
}
