import type { BusinessProfile } from '../features/businessProfile'
import type { Policy, PolicyIdea, PolicyRevision } from '../features/policies/schema'
import type { Vision, VisionRevision } from '../features/vision'
import type { Language } from '../languages'

/** Everything a document may be built from. The allow-lists decide what each document sees of it. */
export type PlanRecords = {
  businessProfile: BusinessProfile
  /** The vision in force, or null before one was adopted. */
  adoptedVision: VisionRevision | null
  /** The vision being worked on, or null before anything was written. */
  workingVision: Vision | null
  policies: Policy[]
  policyRevisions: PolicyRevision[]
  policyIdeas: PolicyIdea[]
  /** The day on which the document is made, `YYYY-MM-DD` in the business's own calendar. */
  today: string
}

/** The records as they are kept, by table. */
export type KeptRecords = Pick<
  PlanRecords,
  'businessProfile' | 'policies' | 'policyRevisions' | 'policyIdeas'
> & { vision: Vision | null; visionRevisions: VisionRevision[] }

/** The records a document is built from on a day; of the visions only the one in force (INV-16). */
export function planRecords(kept: KeptRecords, today: string): PlanRecords {
  const { vision, visionRevisions, businessProfile, policies, policyRevisions, policyIdeas } = kept
  const adopted = visionRevisions.find((revision) => revision.status === 'adopted')
  return {
    businessProfile,
    adoptedVision: adopted ?? null,
    workingVision: vision,
    policies,
    policyRevisions,
    policyIdeas,
    today
  }
}

/** What the owner chooses about a document's content. */
export type DocumentChoices = {
  language: Language
  /** Parts to leave out though something is written in them. */
  leaveOut: readonly string[]
}
