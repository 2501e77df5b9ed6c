import type { Stamp } from '../record'

/** One group of the identifiers for each kind of record. */
const series = {
  businessProfile: 1,
  vision: 2,
  visionRevisions: 3,
  policies: 4,
  policyRevisions: 5,
  policyIdeas: 6,
  themes: 7,
  contactChannels: 8,
  customers: 9,
  staffMembers: 10,
  serviceStandards: 11,
  contacts: 12,
  assessments: 13,
  answers: 14,
  improvementAreas: 15,
  actions: 16
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
  const moments = days.map((day) => `${day}T09:00:00.000Z`)
  return stampAt(kind, number, moments)
}

/** A sample record's stamp: written at each of its moments, the first and the last of which are kept. */
export function stampAt(kind: Series, number: number, moments: readonly string[]): Stamp {
  const written = moments.toSorted()
  return {
    id: sampleId(kind, number),
    rev: written.length,
    createdAt: written[0] ?? '',
    updatedAt: written.at(-1) ?? '',
    archivedAt: null
  }
}
