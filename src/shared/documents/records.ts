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

/** What the owner chooses about a document's content. */
export type DocumentChoices = {
  language: Language
  /** Parts to leave out though something is written in them. */
  leaveOut: readonly string[]
}
