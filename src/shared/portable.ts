import { z } from 'zod'
import { stamp } from './record'

/** What the app fills in when a file written by hand leaves it out. */
const openStamp = {
  id: stamp.id.exactOptional(),
  rev: stamp.rev.default(1),
  createdAt: stamp.createdAt.exactOptional(),
  updatedAt: stamp.updatedAt.exactOptional(),
  archivedAt: stamp.archivedAt.default(null)
}

type Kind = { draft: z.ZodObject; record: z.ZodObject }
type Fields = Record<string, unknown>

/**
 * How one feature's records stand in a file: derived from the record's own schema, with only the `required` fields
 * to be filled in; `defaults` are the others', given those. `looser` gives parts of fields defaults too; `points` says
 * which field points to a record of which feature; `links.id` is the field `id` in every entry of the list `links`.
 */
export function portable<const K extends Kind>(
  of: K,
  required: readonly string[],
  defaults: (given: Fields) => Fields,
  options: { single?: boolean; looser?: z.ZodRawShape; points?: Record<string, string> } = {}
) {
  const needed = required.map((name) => [name, of.draft.shape[name] as z.ZodType])
  const fields = {
    ...of.draft.exactPartial().shape,
    ...Object.fromEntries(needed),
    ...options.looser
  }
  return {
    record: of.record as K['record'],
    /** One record as a file may hold it. */
    written: z.strictObject({ ...fields, ...openStamp }),
    required,
    /** A written record with what it left out; not its id and its moments, which the app gives. */
    complete: (given: Fields): Fields => ({ ...defaults(given), ...given }),
    /** A plan has at most one of it. */
    single: options.single ?? false,
    /** The fields that point to a record, by the feature they point to; `owner` points to nobody. */
    points: options.points ?? {}
  }
}
