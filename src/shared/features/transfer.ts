import { z } from 'zod'
import { moment } from '../fields'
import { does } from '../ipc'

/** What an export file holds, before anything is written (docs/export-format.md). */
export const importPreview = z.strictObject({
  token: z.string(),
  /** null when a file written by hand does not say. */
  exportedAt: moment().nullable(),
  businessName: z.string(),
  counts: z.record(z.string(), z.int()),
  /** Records of the plan of which the file says something else; they are replaced when it is added. */
  known: z.int(),
  /** Quarters the plan has filled in itself; the file's stay out when it is added. */
  leftOut: z.int(),
  planIsEmpty: z.boolean()
})
export type ImportPreview = z.output<typeof importPreview>

export const transferOperations = {
  /** Asks where and writes the whole plan as one JSON file; false when the owner thought better of it. */
  export: does(z.void(), z.boolean()),
  /**
   * Asks for an export file and reads it; null when none was chosen. A file that is wrong is refused as `invalid`;
   * `fields` names the place in it (`policies.3.title`), `reason` is one of importProblems.
   */
  choose: does(z.void(), importPreview.nullable()),
  /** Takes the chosen file in, after an automatic backup: into the plan (`add`) or in its place (`replace`). */
  import: does(z.strictObject({ token: z.string(), mode: z.enum(['add', 'replace']) }), counted())
}

/** Why an export file is refused as a whole. */
export const importProblems = [
  'unreadable',
  'notAnExport',
  'notUtf8',
  'notJson',
  'truncated',
  'fileTooLarge',
  'tooDeep',
  'newer',
  'checksum',
  'badRecords'
] as const

export type ImportProblem = (typeof importProblems)[number]

function counted() {
  return z.strictObject({
    created: z.int(),
    replaced: z.int(),
    /** The plan held them already, word for word. */
    unchanged: z.int(),
    /** Went because the file took the plan's place. */
    removed: z.int(),
    /** Policies whose number was taken and which got the next free one. */
    renumbered: z.int(),
    /** Quarters of the file that stayed out, since the plan had filled them in itself. */
    leftOut: z.int()
  })
}
export type ImportCounts = z.output<ReturnType<typeof counted>>
