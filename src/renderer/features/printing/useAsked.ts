import { useState } from 'react'
import type { BusinessProfile } from '../../../shared/features/businessProfile'
import {
  type DocumentName,
  lacksGreatService,
  lacksOwnerName,
  type PrintOptions
} from '../../../shared/features/printing'
import { usePlan } from '../../shell/plan'

const lacks = { greatServiceMeans: lacksGreatService, ownerName: lacksOwnerName }
/** What may be asked where the paper is. */
export type AskedField = keyof typeof lacks
const fields: readonly AskedField[] = ['greatServiceMeans', 'ownerName']

/** What was asked since the document came into view. */
type AskedSince = { document: DocumentName | null; asked: readonly AskedField[] }

/**
 * What is asked where the paper is: what the document lacks, and what it lacked when it came into view and is being
 * filled in. It is incomplete while it lacks what it must not go without (S0-6).
 */
export function useAsked(
  options: PrintOptions | null,
  profile: BusinessProfile | null
): { asked: readonly AskedField[]; incomplete: boolean } {
  const { readOnly } = usePlan()
  const [since, setSince] = useState<AskedSince>({ document: null, asked: [] })
  if (!options || !profile || readOnly) return { asked: [], incomplete: false }
  const { document } = options
  const known = since.document === document ? since.asked : []
  const lacking = fields.filter((field) => lacks[field](document, profile))
  const asked = fields.filter((field) => known.includes(field) || lacking.includes(field))
  if (since.document !== document || asked.length !== known.length) setSince({ document, asked })
  return { asked, incomplete: lacking.includes('greatServiceMeans') }
}
