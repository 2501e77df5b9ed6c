import type { Action } from '../features/actions'
import type { Answer, Assessment, ImprovementArea } from '../features/assessments/schema'
import type { BusinessProfile } from '../features/businessProfile'
import type { ContactChannel } from '../features/contactChannels'
import type { Contact } from '../features/contacts/schema'
import type { Customer } from '../features/customers'
import type { Policy, PolicyIdea, PolicyRevision } from '../features/policies/schema'
import type { ServiceStandard } from '../features/serviceStandards'
import type { StaffMember } from '../features/staffMembers'
import type { Theme } from '../features/themes'
import { type Vision, type VisionRevision, visionChecks } from '../features/vision'
import type { Language } from '../languages'
import { createWords } from '../words'
import { actionsFrom } from './actions'
import { answersFrom, assessmentsFrom, improvementAreasFrom } from './assessments'
import { contactsFrom } from './contacts'
import {
  channelsFrom,
  customersFrom,
  serviceStandardsFrom,
  staffMembersFrom,
  themesFrom
} from './lists'
import { SAMPLE_ZONE } from './moments'
import { policiesFrom, policyIdeasFrom, policyRevisionsFrom } from './policies'
import { sampleTexts, type SampleTexts } from './sampleTexts'
import { sampleStamp } from './stamps'

/** The moment it always is in the sample plan (domain.md 4.2). */
export const SAMPLE_NOW = '2026-01-05T09:00:00.000Z'
/** The day it always is in the sample plan. */
export const SAMPLE_TODAY = '2026-01-05'

/** The records of the sample business, by the table they belong to; what is referred to stands first. */
export type SamplePlan = {
  businessProfile: BusinessProfile
  vision: Vision
  visionRevisions: VisionRevision[]
  policies: Policy[]
  policyRevisions: PolicyRevision[]
  policyIdeas: PolicyIdea[]
  themes: Theme[]
  contactChannels: ContactChannel[]
  customers: Customer[]
  staffMembers: StaffMember[]
  serviceStandards: ServiceStandard[]
  contacts: Contact[]
  assessments: Assessment[]
  answers: Answer[]
  improvementAreas: ImprovementArea[]
  actions: Action[]
}

/**
 * Linden Row Cleaning (domain.md 4.2 to 4.9), whole and valid. Identifiers, numbers, dates and choices are the same in
 * every language; what the owner wrote is in the language asked for.
 */
export function samplePlan(language: Language): SamplePlan {
  const texts = sampleTexts[language]
  return {
    businessProfile: profileFrom(texts, language),
    vision: visionFrom(texts),
    visionRevisions: visionRevisionsFrom(texts),
    policies: policiesFrom(texts),
    policyRevisions: policyRevisionsFrom(texts),
    policyIdeas: policyIdeasFrom(texts),
    themes: themesFrom(texts.lists),
    contactChannels: channelsFrom(texts.lists, createWords(language)),
    customers: customersFrom(texts.lists),
    staffMembers: staffMembersFrom(texts.lists),
    serviceStandards: serviceStandardsFrom(texts.lists),
    contacts: contactsFrom(texts.contacts),
    assessments: assessmentsFrom(texts.quarters),
    answers: answersFrom(texts.quarters),
    improvementAreas: improvementAreasFrom(texts.quarters),
    actions: actionsFrom(texts.actions)
  }
}

function profileFrom({ profile }: SampleTexts, language: Language): BusinessProfile {
  return {
    // Written when the plan was begun and again when Tom came: from that day on the business has staff.
    ...sampleStamp('businessProfile', 1, ['2024-01-10', '2025-02-03']),
    name: 'Linden Row Cleaning',
    ownerName: 'Ines Varga',
    kind: 'cleaning',
    kindInOwnWords: '',
    ...profile,
    hasStaff: true,
    missionNamesCustomers: true,
    region: 'GB',
    currency: 'EUR',
    language,
    openDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    closedDates: [],
    hasWebsite: true,
    siteCapturesData: true,
    handlesMedicalData: false,
    timeZone: SAMPLE_ZONE,
    reviewRhythm: 'quarterly',
    policyReviewMonths: 12,
    customersServedPerYear: 12,
    personalDataKeepMonths: 36,
    logo: null
  }
}

const firstAdopted = '2024-04-12'
const lastAdopted = '2025-02-01'

function visionFrom({ vision }: SampleTexts): Vision {
  return {
    ...sampleStamp('vision', 1, [firstAdopted, lastAdopted]),
    magazineSuccesses: vision.magazineSuccesses,
    magazineCauses: vision.magazineCauses,
    customerShoes: vision.customerShoes,
    futurePicture: vision.futurePicture,
    values: vision.values,
    statement: vision.statement,
    checks: [...visionChecks],
    decisionExamples: vision.decisionExamples
  }
}

function visionRevisionsFrom({ vision }: SampleTexts): VisionRevision[] {
  return [
    {
      ...sampleStamp('visionRevisions', 1, [firstAdopted, lastAdopted]),
      number: 1,
      statement: vision.firstStatement,
      values: vision.values,
      adoptedOn: firstAdopted,
      reasonForChange: '',
      status: 'superseded'
    },
    {
      ...sampleStamp('visionRevisions', 2, [lastAdopted]),
      number: 2,
      statement: vision.statement,
      values: vision.values,
      adoptedOn: lastAdopted,
      reasonForChange: vision.reasonForChange,
      status: 'adopted'
    }
  ]
}
