import type { Plan, PortableFeature } from '../../shared/exportFormat'
import type { Image } from '../database/journal'
import { lastNumber } from '../database/numbers'
import type { Store } from '../database/table'
import { images } from './images'

/** Records that have a number: in which field, and beside which others it must be free. */
type Series = {
  feature: PortableFeature
  field: 'number' | 'sequence'
  /** What a number counts within: those of one policy, of one year. */
  within?: 'policyId' | 'year'
  /** The series numbers are given out from, where one is never given out twice. */
  name?: (within: unknown) => string
}

const allSeries: Series[] = [
  { feature: 'policies', field: 'number', name: () => 'policies' },
  { feature: 'policyRevisions', field: 'number', within: 'policyId' },
  { feature: 'visionRevisions', field: 'number' },
  {
    feature: 'contacts',
    field: 'sequence',
    within: 'year',
    name: (year) => `contacts-${String(year)}`
  }
]

type Present = {
  records: (feature: PortableFeature) => Image[]
  last: (series: string) => number
}

/** A plan in which every number is free. */
export const noNumbers: Present = { records: () => [], last: () => 0 }

/** What has a number in an open plan, and the last number that was given out of each series. */
export function numbersOf(store: Store): Present {
  return {
    records: (feature) => images(store, feature).list(),
    last: (series) => lastNumber(store, series)
  }
}

/**
 * Gives every record of the file a number that is free beside those of the plan. A record the plan knows keeps the
 * number it has there; one whose number is taken, or that brings none, gets the next free one. `count` says how many
 * policies and contacts came with another number, `last` which is the highest of each series now.
 */
export function renumbered(
  plan: Plan,
  present: Present
): { plan: Plan; count: number; last: Map<string, number> } {
  const numbered: Record<string, object[]> = { ...plan }
  const last = new Map<string, number>()
  let count = 0
  for (const series of allSeries) {
    const { feature, field, name } = series
    const numbers = numbering(series, plan[feature] as Image[], present)
    numbered[feature] = (plan[feature] as Image[]).map((record) => {
      const given = numbers.give(record)
      if (name && (record[field] ?? given[field]) !== given[field] && !numbers.knows(record))
        count += 1
      return given
    })
    for (const [within, highest] of numbers.highest) if (name) last.set(name(within), highest)
  }
  return { plan: numbered as Plan, count, last }
}

/** The numbers of one series: those the plan has, those that are taken, and the highest of each count. */
function numbering(
  { feature, field, within, name }: Series,
  coming: readonly Image[],
  present: Present
) {
  const countOf = (image: Image) => (within === undefined ? '' : image[within])
  const known = new Map(present.records(feature).map((image) => [image.id, image]))
  const highest = new Map<unknown, number>()
  const taken = new Set<string>()
  const key = (image: Image) => `${String(countOf(image))} ${String(image[field])}`
  for (const image of known.values()) taken.add(key(image))
  for (const image of [...known.values(), ...coming]) {
    const count = countOf(image)
    const before = highest.get(count) ?? (name ? present.last(name(count)) : 0)
    highest.set(count, Math.max(before, Number(image[field] ?? 0)))
  }
  return {
    highest,
    knows: ({ id }: Image) => known.has(id),
    give(record: Image): Image {
      const own = known.get(record.id)
      // The year is part of the number, and stays with it.
      const placed = own && within === 'year' ? { ...record, year: own.year } : record
      if (own && countOf(own) === countOf(placed)) return { ...placed, [field]: own[field] }
      const next = (highest.get(countOf(placed)) ?? 0) + 1
      const isFree = placed[field] !== undefined && !taken.has(key(placed))
      const given = isFree ? placed : { ...placed, [field]: next }
      if (!isFree) highest.set(countOf(placed), next)
      taken.add(key(given))
      return given
    }
  }
}
