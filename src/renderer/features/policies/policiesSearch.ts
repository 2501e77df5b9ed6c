import { z } from 'zod'
import { topicCodes } from '../../../shared/features/policies/topics'
import { listShows, listSorts } from './listFacts'

export const policyViews = ['board', 'list', 'ideas'] as const

/** What of the policies screen stands in its address, so that going back shows the same. A wrong value is left out. */
export const policiesSearch = z.object({
  view: z.enum(policyViews).optional().catch(undefined),
  show: z.enum(listShows).optional().catch(undefined),
  topic: z.enum(topicCodes).optional().catch(undefined),
  sort: z.enum(listSorts).optional().catch(undefined),
  typed: z.string().max(200).optional().catch(undefined)
})
export type PoliciesSearch = z.output<typeof policiesSearch>
