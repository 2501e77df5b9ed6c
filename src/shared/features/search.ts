import { z } from 'zod'
import { line } from '../fields'
import { reads } from '../ipc'

/** A record the palette found. `feature` and `id` say where it is; `detail` is what stands under its title, or empty. */
export const found = z.strictObject({
  feature: z.enum(['policies', 'policyIdeas', 'vision', 'businessProfile']),
  id: z.uuid(),
  title: z.string(),
  detail: z.string()
})
export type Found = z.output<typeof found>

export const searchOperations = {
  /** Up to 20 records whose words begin with the words typed, letters folded (`lodz` finds `Łódź`). */
  find: reads(z.strictObject({ words: line(200) }), z.array(found))
}
