import type { PlanRecords } from '../shared/documents/records'
import type { Store } from './database/table'
import {
  businessProfileHandlers,
  type BusinessProfilePorts,
  businessProfiles,
  todayOf
} from './features/businessProfile'
import { createDeleted } from './features/changes/deleted'
import { changesHandlers } from './features/changes/handlers'
import { createSteps } from './features/changes/steps'
import { policyHandlers } from './features/policies/handlers'
import { policyIdeaHandlers } from './features/policies/ideas'
import { policyTables } from './features/policies/tables'
import { searchHandlers } from './features/search'
import { visionHandlers, visions } from './features/vision'

/** The features that live in an open plan, composed: the only place that knows several of them. */
export function createRecordHandlers(store: Store, ports: BusinessProfilePorts) {
  const profiles = businessProfiles(store)
  const vision = visions(store)
  const policies = policyTables(store)
  const today = () => todayOf(store, profiles)
  const steps = createSteps(store)
  const deleted = createDeleted(store, {
    policies: policies.fitPolicy,
    policyIdeas: policies.fitIdea,
    visionRevisions: vision.fitRevision
  })
  return {
    handlers: {
      businessProfile: businessProfileHandlers(store, profiles, ports),
      vision: visionHandlers(vision, today),
      policies: policyHandlers(store, policies, {
        today,
        reviewMonths: () => profiles.current()?.policyReviewMonths ?? 12
      }),
      policyIdeas: policyIdeaHandlers(store, policies, today),
      changes: changesHandlers(store, steps, deleted),
      search: searchHandlers(store)
    },
    today,
    steps,
    profile: profiles.current,
    /** Everything the documents are built from; null before first run. */
    records: (): PlanRecords | null => {
      const businessProfile = profiles.current()
      return (
        businessProfile && {
          businessProfile,
          adoptedVision: vision.adopted(),
          workingVision: vision.working(),
          policies: policies.policies.list(),
          policyRevisions: policies.revisions.list(),
          policyIdeas: policies.ideas.list(),
          today: today()
        }
      )
    }
  }
}
export type RecordHandlers = ReturnType<typeof createRecordHandlers>
