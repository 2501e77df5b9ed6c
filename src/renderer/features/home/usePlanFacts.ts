import type { PlanFacts } from '../../../shared/planParts'
import { api } from '../../api'
import { type Reading, useRead, valueOf } from '../../shell/calls'

/** Everything the plan's parts depend on, read together. The chapters may be missing: then none is written. */
export function usePlanFacts(): Reading<PlanFacts> {
  const profile = useRead(api.businessProfile.get, undefined)
  const vision = useRead(api.vision.get, undefined)
  const revisions = useRead(api.vision.revisions, undefined)
  const policies = useRead(api.policies.list, undefined)
  const chapters = useRead(api.printing.parts, { document: 'plan' })
  for (const reading of [profile, vision, revisions, policies])
    if (reading.state === 'failed') return reading
  if (
    profile.state !== 'ready' ||
    vision.state !== 'ready' ||
    revisions.state !== 'ready' ||
    policies.state !== 'ready' ||
    chapters.state === 'loading'
  )
    return { state: 'loading' }
  return {
    state: 'ready',
    value: {
      profile: profile.value,
      vision: vision.value,
      adopted: revisions.value.find((revision) => revision.status === 'adopted') ?? null,
      policies: policies.value,
      chapters: valueOf(chapters) ?? []
    }
  }
}
