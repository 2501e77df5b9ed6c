import { z } from 'zod'

/** What is typed to find a customer stands in the address, so that going back shows the same. */
export const customersSearch = z.object({
  typed: z.string().max(200).optional().catch(undefined)
})
