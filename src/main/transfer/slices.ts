import { type Plan, type PortableFeature, portableFeatures } from '../../shared/exportFormat'
import type { Problem } from './problem'
import type { Reading } from './readExport'

/** About so many characters of records cross from the worker to main in one go. */
const SLICE = 500_000

/** A part of a reading on its way from the worker; the last one says how it ended. */
export type Slice =
  | { feature: PortableFeature; records: Plan[PortableFeature] }
  | { end: { ok: true; exportedAt: string | null } | { ok: false; problem: Problem } }

/** A reading in parts that are quick to hand over. */
export function* slices(reading: Reading): Generator<Slice> {
  if (!reading.ok) {
    yield { end: reading }
    return
  }
  for (const feature of portableFeatures) {
    let [records, size] = [[] as unknown[], 0]
    for (const record of reading.plan[feature]) {
      records.push(record)
      size += sizeOf(record)
      if (size < SLICE) continue
      yield { feature, records } as Slice
      records = []
      size = 0
    }
    yield { feature, records } as Slice
  }
  yield { end: { ok: true, exportedAt: reading.exportedAt } }
}

/** Puts slices together again; the reading once the last one has come. */
export function createGathering() {
  const plan = Object.fromEntries(portableFeatures.map((feature) => [feature, [] as unknown[]]))
  return (slice: Slice): Reading | undefined => {
    if ('end' in slice)
      return slice.end.ok
        ? { ok: true, plan: plan as Plan, exportedAt: slice.end.exportedAt }
        : slice.end
    for (const record of slice.records) plan[slice.feature]?.push(record)
    return undefined
  }
}

function sizeOf(record: object): number {
  let size = 500
  for (const value of Object.values(record)) if (typeof value === 'string') size += value.length
  return size
}
