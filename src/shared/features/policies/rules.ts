import type { Decision, Necessity, Policy, PolicyDraft, Stance } from './schema'
import { lawHasASay, type TopicCode } from './topics'

/** The decision a quadrant allows (INV-17); null while either axis is open. */
export function decisionFor(stance: Stance | null, necessity: Necessity | null): Decision | null {
  if (stance === null || necessity === null) return null
  if (stance === 'friendly') return necessity === 'necessary' ? 'strengthen' : 'keep_extra'
  return necessity === 'necessary' ? 'soften' : 'discard'
}

/** The axes of a quadrant: the other way round of decisionFor. */
export function axesOf(decision: Decision): { stance: Stance; necessity: Necessity } {
  return {
    stance: decision === 'strengthen' || decision === 'keep_extra' ? 'friendly' : 'unfriendly',
    necessity: decision === 'strengthen' || decision === 'soften' ? 'necessary' : 'unnecessary'
  }
}

export type PolicyGap = {
  field: keyof PolicyDraft
  code: 'required' | 'habitIsNoReason' | 'barrier' | 'lawUnchecked' | 'needsDisplay'
}

type Answers = Pick<
  Policy,
  | 'reasonKind'
  | 'reasonText'
  | 'compulsory'
  | 'customerExplanation'
  | 'compromise'
  | 'noCompromisePossible'
  | 'noCompromiseWhy'
  | 'strengthenNote'
>

const required = (field: keyof PolicyDraft): PolicyGap => ({ field, code: 'required' })

/** Reasons that may be mere convenience on an unfriendly, necessary policy (INV-18). */
export function mayBeConvenience(kind: Policy['reasonKind']): boolean {
  return kind === 'cost' || kind === 'customer_wish' || kind === 'other'
}

/** What a quadrant demands before a policy can stand in it (2.10, INV-17, INV-18). A barrier demands nothing: it is dropped. */
export function quadrantGaps(policy: Answers, decision: Decision): PolicyGap[] {
  if (decision === 'discard') return []
  const gaps: PolicyGap[] = []
  if (policy.reasonKind === null) gaps.push(required('reasonKind'))
  else if (policy.reasonKind === 'habit' && decision !== 'keep_extra')
    gaps.push({ field: 'reasonKind', code: 'habitIsNoReason' })
  if (decision === 'soften') gaps.push(...softeningGaps(policy))
  if (decision === 'strengthen' && policy.strengthenNote === '')
    gaps.push(required('strengthenNote'))
  if (decision !== 'keep_extra' && policy.customerExplanation === '')
    gaps.push(required('customerExplanation'))
  return gaps
}

function softeningGaps(policy: Answers): PolicyGap[] {
  const gaps: PolicyGap[] = []
  if (policy.reasonText === '') gaps.push(required('reasonText'))
  if (mayBeConvenience(policy.reasonKind) && policy.compulsory === null)
    gaps.push(required('compulsory'))
  if (policy.noCompromisePossible && policy.noCompromiseWhy === '')
    gaps.push(required('noCompromiseWhy'))
  if (!policy.noCompromisePossible && policy.compromise === '') gaps.push(required('compromise'))
  return gaps
}

/** What a policy still needs to come into force, and to stay in force (2.10, INV-17 to INV-19). */
export function activationGaps(policy: PolicyDraft): PolicyGap[] {
  const gaps: PolicyGap[] = []
  if (policy.wording === '') gaps.push(required('wording'))
  if (policy.stance === null) gaps.push(required('stance'))
  if (policy.necessity === null) gaps.push(required('necessity'))
  const decision = decisionFor(policy.stance, policy.necessity)
  if (decision === 'discard') gaps.push({ field: 'necessity', code: 'barrier' })
  else if (decision) gaps.push(...quadrantGaps(policy, decision))
  if (policy.audience === 'customers' && policy.displays.length === 0)
    gaps.push({ field: 'displays', code: 'needsDisplay' })
  if (lawHasASay(policy.topicCode) && !policy.lawChecked)
    gaps.push({ field: 'lawChecked', code: 'lawUnchecked' })
  return gaps
}

/** What a policy in force may never lack: what its coming into force asked for, and both its dates (INV-17 to INV-19). */
export function inForceGaps(policy: PolicyDraft): PolicyGap[] {
  const dates = (['effectiveFrom', 'reviewDate'] as const).filter((field) => policy[field] === null)
  return [...activationGaps(policy), ...dates.map(required)]
}

/** Whether a policy is in force: active, or active and being looked at again. */
export function inForce(policy: Pick<Policy, 'status'>): boolean {
  return policy.status === 'active' || policy.status === 'under_review'
}

/** Whether the review of a policy in force is overdue: the day itself is not (CALC-16). */
export function reviewOverdue(
  policy: Pick<Policy, 'status' | 'reviewDate'>,
  today: string
): boolean {
  return inForce(policy) && policy.reviewDate !== null && today > policy.reviewDate
}

/** The number as printed: P-01, P-23, P-104. */
export function policyCode(number: number): string {
  return `P-${String(number).padStart(2, '0')}`
}

/** A topic a plan needs, or several of which one is enough. */
export type NeededTopic = readonly [TopicCode, ...TopicCode[]]

/** The topics no plan goes without (CALC-19), as far as the records they depend on exist. */
export function neededTopics(handlesMedicalData: boolean): NeededTopic[] {
  const needed: NeededTopic[] = [['RET', 'GUA'], ['CMP'], ['CHN'], ['RSP']]
  return handlesMedicalData ? [...needed, ['MED']] : needed
}

/** Those of them that have no policy in force. */
export function missingTopics(
  policies: readonly Pick<Policy, 'status' | 'topicCode'>[],
  handlesMedicalData: boolean
): NeededTopic[] {
  const covered = new Set(policies.filter(inForce).map(({ topicCode }) => topicCode))
  return neededTopics(handlesMedicalData).filter((topics) =>
    topics.every((topic) => !covered.has(topic))
  )
}
