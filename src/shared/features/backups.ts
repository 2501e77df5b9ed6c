import { z } from 'zod'
import { moment } from '../fields'
import { does } from '../ipc'

/** Records in a plan, by feature. */
export const counts = z.record(z.string(), z.int())

/** A backup in the plan's own folder, verified when it was made (safety.md 3.6). */
export const backup = z.strictObject({
  /** Opaque: main alone knows the file. */
  token: z.string(),
  madeAt: moment(),
  bytes: z.int(),
  reason: z.enum(['start', 'quiet', 'quit', 'migration', 'restore', 'import', 'owner']),
  businessName: z.string(),
  counts
})
export type Backup = z.output<typeof backup>

/** What a chosen backup holds, beside what the plan holds now, before anything is replaced. */
export const backupPreview = z.strictObject({
  token: z.string(),
  madeAt: moment().nullable(),
  businessName: z.string(),
  counts,
  now: counts,
  /** The newest change in the backup and in the plan. */
  newestChange: moment().nullable(),
  newestChangeNow: moment().nullable()
})
export type BackupPreview = z.output<typeof backupPreview>

export const backupsOperations = {
  /** Good backups, newest first. */
  list: does(z.void(), z.array(backup)),
  /** Makes and verifies one now. */
  make: does(z.void(), backup),
  /** File > Save a backup copy…: asks where; false when the owner thought better of it. */
  saveCopy: does(z.void(), z.boolean()),
  /** Asks for a backup file and looks into it; null when none was chosen. Refuses `invalid` with the reason: `notABackup`, `damaged`, `newer` or `unreadable`. */
  choose: does(z.void(), backupPreview.nullable()),
  preview: does(z.strictObject({ token: z.string() }), backupPreview),
  /** Replaces the plan by the backup; the plan as it was is kept and can be had back for 30 days. */
  restore: does(z.strictObject({ token: z.string() }), z.void()),
  /** The plan as it was before the last restore or import, while that is still possible. */
  beforeRestore: does(z.void(), backupPreview.nullable())
}
