import { z } from 'zod'
import { line } from '../fields'
import { reads } from '../ipc'

/** The kinds of record the palette finds. */
export const foundFeatures = [
  'policies',
  'contacts',
  'customers',
  'actions',
  'policyIdeas',
  'themes',
  'contactChannels',
  'staffMembers',
  'serviceStandards',
  'assessments',
  'improvementAreas',
  'vision',
  'businessProfile'
] as const

/** A record the palette found. `feature` and `id` say where it is; `detail` is what stands under its title, or empty. */
export const found = z.strictObject({
  feature: z.enum(foundFeatures),
  id: z.uuid(),
  title: z.string(),
  detail: z.string()
})
export type Found = z.output<typeof found>

export const searchOperations = {
  /** Up to 20 records, of several kinds where several have some, whose words begin with the words typed, letters folded (`lodz` finds `Łódź`). */
  find: reads(z.strictObject({ words: line(200) }), z.array(found))
}
