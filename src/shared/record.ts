import { z } from 'zod'
import { moment } from './fields'
import { reads, writes } from './ipc'

/** The schema of what the app keeps about every record. */
export const stamp = {
  id: z.uuid(),
  /** Counts the writes of the record from 1; `update` carries the one it read, a stale one is a conflict. */
  rev: z.int().min(1),
  createdAt: moment(),
  updatedAt: moment(),
  archivedAt: moment().nullable()
}

/** What the app keeps about every record beside what the owner filled in. */
export type Stamp = { [K in keyof typeof stamp]: z.output<(typeof stamp)[K]> }

/** A record is what the owner fills in (the draft) plus the stamp the app keeps about it. */
export function record<S extends z.ZodRawShape>(shape: S) {
  const draft = z.strictObject(shape)
  return { draft, record: z.strictObject({ ...shape, ...stamp }) }
}

/** Points to a record of another feature, by its id. */
export const recordRef = () => z.uuid()
/** Points to a person in the business: the owner, or a staff member by id. */
export const personRef = () => z.union([z.literal('owner'), z.uuid()])

/** Names one record. */
export const recordId = z.strictObject({ id: z.uuid() })
/** Names one record as it was read. */
export const recordRev = z.strictObject({ id: z.uuid(), rev: z.int().min(1) })

/** An update sends only the fields that changed, with the `rev` they were read at. */
export function recordChanges<D extends z.ZodObject>(draft: D) {
  return z.strictObject({ ...recordRev.shape, changes: draft.exactPartial() })
}

/** The five operations every plain list-and-form feature has. */
export function recordOperations<D extends z.ZodObject, R extends z.ZodObject>(of: {
  draft: D
  record: R
}) {
  return {
    list: reads(z.void(), z.array(of.record)),
    get: reads(recordId, of.record),
    create: writes(of.draft, of.record),
    update: writes(recordChanges(of.draft), of.record),
    remove: writes(recordId, z.void())
  }
}

/** What a list of things others point to can do: an entry in use is put away rather than removed. */
export function listOperations<D extends z.ZodObject, R extends z.ZodObject>(of: {
  draft: D
  record: R
}) {
  return {
    ...recordOperations(of),
    /** Puts an entry away, or takes it out again: no longer offered, still shown where it was used. */
    archive: writes(z.strictObject({ ...recordRev.shape, archived: z.boolean() }), of.record)
  }
}
