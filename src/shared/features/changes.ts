import { z } from 'zod'
import { moment } from '../fields'
import { reads, writes } from '../ipc'

/** What a step did, for its sentence `step.<operation>`: the operation's address and the record's name. */
export const step = z.strictObject({
  group: z.uuid(),
  operation: z.string(),
  name: z.string(),
  at: moment()
})
export type Step = z.output<typeof step>

/** One entry in a record's history: which fields changed, from what to what. */
export const historyEntry = z.strictObject({
  seq: z.int(),
  operation: z.string(),
  action: z.enum(['create', 'update', 'remove']),
  undone: z.boolean(),
  at: moment(),
  fields: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() }))
})
export type HistoryEntry = z.output<typeof historyEntry>

export const deletedRecord = z.strictObject({
  seq: z.int(),
  feature: z.string(),
  id: z.uuid(),
  name: z.string(),
  deletedAt: moment(),
  /** The last day it can be brought back. */
  until: z.string()
})
export type DeletedRecord = z.output<typeof deletedRecord>

export const changesOperations = {
  /** The steps Edit > Undo and Redo would take now, or null. */
  steps: reads(z.void(), z.strictObject({ undo: step.nullable(), redo: step.nullable() })),
  /** Takes back the last step, or the step named if it is the last one (`conflict` when it no longer is). */
  undo: writes(z.strictObject({ group: z.uuid().optional() }), step.nullable()),
  redo: writes(z.void(), step.nullable()),
  /** Everything that happened to one record, newest first. */
  history: reads(z.strictObject({ feature: z.string(), id: z.uuid() }), z.array(historyEntry)),
  /** Records deleted in the last 30 days, newest first. */
  deleted: reads(z.void(), z.array(deletedRecord)),
  /** Brings a deleted record back as it was. */
  restore: writes(z.strictObject({ seq: z.int() }), z.void())
}
