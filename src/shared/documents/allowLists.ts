import type { Policy } from '../features/policies/schema'
import type { PlanRecords } from './records'

/**
 * What each document may see of a record: the audience column of domain.md 2 as code. A builder receives only what
 * stands here, so a field that is not listed cannot be printed by mistake. To print a further field, add it here
 * first, and ask whose eyes it is for.
 */
function pick<T extends object, const K extends readonly (keyof T)[]>(
  record: T,
  fields: K
): Pick<T, K[number]> {
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<T, K[number]>
}

const staffProfileFields = [
  'name',
  'ownerName',
  'mission',
  'greatServiceMeans',
  'brandNote',
  'limitsNote',
  'whatChangesNote',
  'expectedOfStaff',
  'logo'
] as const

const staffPolicyFields = [
  'number',
  'topicCode',
  'title',
  'wording',
  'customerExplanation',
  'compromise',
  'noCompromisePossible',
  'noCompromiseWhy',
  'beyondExpectation',
  'staffMayDecide',
  'goodwillLimit',
  'whenToPassOn',
  'setsUsApart',
  'setsUsApartHow',
  'audience',
  'displays',
  'effectiveFrom'
] as const

const ownerPolicyFields = [
  ...staffPolicyFields,
  'stance',
  'necessity',
  'status',
  'reviewDate',
  'retiredOn',
  'id'
] as const

const ownerProfileFields = [
  ...staffProfileFields,
  'description',
  'openDays',
  'closedDates',
  'reviewRhythm',
  'policyReviewMonths'
] as const

/** What everyone on the team may read: fields marked S or C, of rules in force for customers or staff (6.2, INV-21). */
export function staffRecords(records: PlanRecords) {
  return {
    profile: pick(records.businessProfile, staffProfileFields),
    vision: records.adoptedVision && pick(records.adoptedVision, ['statement', 'values']),
    rules: records.policies.filter(isForStaff).map((policy) => pick(policy, staffPolicyFields)),
    format: formatOf(records)
  }
}

/** A rule under review, dropped, drafted or meant for the owner alone is not for the staff. */
function isForStaff(policy: Policy): boolean {
  return (
    policy.status === 'active' && (policy.audience === 'staff' || policy.audience === 'customers')
  )
}

/** What the owner's own plan shows. Drafts and private exercises stay on the screen. */
export function ownerRecords(records: PlanRecords) {
  return {
    profile: pick(records.businessProfile, ownerProfileFields),
    vision:
      records.adoptedVision &&
      pick(records.adoptedVision, ['statement', 'values', 'adoptedOn', 'reasonForChange']),
    working:
      records.workingVision &&
      pick(records.workingVision, ['statement', 'values', 'customerShoes']),
    policies: records.policies
      .filter((policy) => policy.status !== 'idea' && policy.status !== 'draft')
      .map((policy) => pick(policy, ownerPolicyFields)),
    revisions: records.policyRevisions.map((revision) =>
      pick(revision, ['policyId', 'kind', 'changedOn', 'reason'])
    ),
    ideas: records.policyIdeas
      .filter((idea) => idea.status === 'new')
      .map((idea) => pick(idea, ['text', 'notedOn'])),
    format: formatOf(records)
  }
}

/** What may hang on a wall where customers pass. */
export function posterRecords(records: PlanRecords) {
  return {
    profile: pick(records.businessProfile, ['name', 'logo']),
    vision: records.adoptedVision && pick(records.adoptedVision, ['statement', 'values']),
    format: formatOf(records)
  }
}

/** How amounts, days and the owner's own texts are written; not printed itself. */
function formatOf(records: PlanRecords) {
  return {
    currency: records.businessProfile.currency,
    ownLanguage: records.businessProfile.language,
    today: records.today
  }
}

export type StaffRecords = ReturnType<typeof staffRecords>
export type OwnerRecords = ReturnType<typeof ownerRecords>
/** A rule as the staff sees it. */
export type StaffRule = StaffRecords['rules'][number]
/** A rule as the owner sees it. */
export type OwnerRule = OwnerRecords['policies'][number]
