/** A head between the rows of a long table; it stands before the row it names. */
export type LongTablePart = { before: number; label: string }

/** One place of a long table, counted from the top: a record by its index, or a head. */
export type Slot =
  | { slot: number; index: number; label?: undefined }
  | { slot: number; index?: undefined; label: string }

/** What stands from one place to before another: records and the heads between them. */
export function slotsIn(from: number, to: number, parts: readonly LongTablePart[]): Slot[] {
  const heads = parts.map(({ before, label }, at) => ({ slot: before + at, label }))
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => {
    const slot = from + at
    const head = heads.find((other) => other.slot === slot)
    return head ?? { slot, index: slot - heads.filter((other) => other.slot < slot).length }
  })
}

/** The place of a record. */
export function slotOf(index: number, parts: readonly LongTablePart[]): number {
  return index + parts.filter(({ before }) => before <= index).length
}
