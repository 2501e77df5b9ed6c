import { dayAfter } from '../shared/days'
import type { PlanRecords } from '../shared/documents/records'
import { deadlinesOf } from '../shared/deadlines'
import { createWords } from '../shared/words'
import type { Store } from './database/table'
import { actionHandlers, actions } from './features/actions'
import { improvementAreaHandlers } from './features/assessments/areas'
import { assessmentHandlers } from './features/assessments/handlers'
import { ownRecords } from './features/assessments/ownRecords'
import { assessmentTables } from './features/assessments/tables'
import {
  businessProfileHandlers,
  type BusinessProfilePorts,
  businessProfiles,
  calendarOf,
  todayOf
} from './features/businessProfile'
import { createDeleted } from './features/changes/deleted'
import { changesHandlers } from './features/changes/handlers'
import { createSteps } from './features/changes/steps'
import {
  addStarterChannels,
  contactChannelHandlers,
  contactChannels
} from './features/contactChannels'
import { contactHandlers } from './features/contacts/handlers'
import { contactTables } from './features/contacts/tables'
import { customerHandlers, customers } from './features/customers'
import { policyHandlers } from './features/policies/handlers'
import { policyIdeaHandlers } from './features/policies/ideas'
import { policyTables } from './features/policies/tables'
import { searchHandlers } from './features/search'
import { serviceStandardHandlers, serviceStandards } from './features/serviceStandards'
import { staffMemberHandlers, staffMembers } from './features/staffMembers'
import { addStarterThemes, themeHandlers, themes } from './features/themes'
import { visionHandlers, visions } from './features/vision'

/** The features that live in an open plan, composed: the only place that knows several of them. */
export function createRecordHandlers(store: Store, ports: BusinessProfilePorts) {
  const profiles = businessProfiles(store)
  const vision = visions(store)
  const policies = policyTables(store)
  const lists = {
    themes: themes(store),
    contactChannels: contactChannels(store),
    customers: customers(store),
    staffMembers: staffMembers(store),
    serviceStandards: serviceStandards(store),
    actions: actions(store)
  }
  const log = contactTables(store)
  const quarters = assessmentTables(store)
  const today = () => todayOf(store, profiles)
  const steps = createSteps(store)
  const deleted = createDeleted(store, {
    policies: policies.fitPolicy,
    policyIdeas: policies.fitIdea,
    visionRevisions: vision.fitRevision,
    contacts: log.fitContact,
    assessments: quarters.fitAssessment,
    improvementAreas: quarters.fitArea
  })
  const calendar = calendarOf(profiles)
  const words = () => createWords(profiles.current()?.language ?? 'en')
  return {
    handlers: {
      businessProfile: businessProfileHandlers(store, profiles, ports, () => {
        addStarterThemes(lists.themes, words())
        addStarterChannels(lists.contactChannels, words())
      }),
      vision: visionHandlers(vision, today),
      policies: policyHandlers(store, policies, {
        today,
        reviewMonths: () => profiles.current()?.policyReviewMonths ?? 12,
        isLinked: log.linksTo
      }),
      policyIdeas: policyIdeaHandlers(store, policies, today),
      themes: themeHandlers(store, lists.themes, words),
      contactChannels: contactChannelHandlers(store, lists.contactChannels, words),
      customers: customerHandlers(store, lists.customers),
      staffMembers: staffMemberHandlers(store, lists.staffMembers),
      serviceStandards: serviceStandardHandlers(lists.serviceStandards, today),
      actions: actionHandlers(store, lists.actions, today),
      contacts: contactHandlers(store, log.contacts, {
        calendar,
        deadlines: () => {
          const [standards, days] = [lists.serviceStandards.newestFirst(), calendar()]
          return (contact) => deadlinesOf(contact, standards, days)
        }
      }),
      assessments: assessmentHandlers(quarters, {
        today,
        hasStaff: () => profiles.current()?.hasStaff ?? false,
        ownRecords: ownRecords(store, () => calendar().startOf(dayAfter(today(), -364)))
      }),
      improvementAreas: improvementAreaHandlers(quarters, today),
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
