import {
  mayBeConvenience,
  type PolicyGap,
  quadrantGaps
} from '../../../shared/features/policies/rules'
import type { Decision, Policy, PolicyFields } from '../../../shared/features/policies/schema'

/** A quadrant a policy can stand in; a barrier it cannot: that is dropped. */
export type Standing = Exclude<Decision, 'discard'>

/** What a quadrant may ask for. */
export type Answers = Pick<
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
export type AnswerField = keyof Answers

/** The order in which a policy is written: of fields on its page, and of what is missing in a summary. */
const order: readonly PolicyGap['field'][] = [
  'wording',
  'stance',
  'necessity',
  'reasonKind',
  'compulsory',
  'reasonText',
  'customerExplanation',
  'compromise',
  'noCompromiseWhy',
  'strengthenNote',
  'displays',
  'lawChecked'
]

/** What is missing, in the order of the fields on screen. */
export function inOrder(gaps: readonly PolicyGap[]): PolicyGap[] {
  return gaps.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}

/** What to ask, in the order of the policy's page: exactly what is missing, and what an answer brings with it. */
export function questionsFor(policy: Policy, answers: Partial<Answers>, decision: Standing) {
  const missing = new Set(quadrantGaps(policy, decision).map((gap) => gap.field))
  const now = { ...policy, ...answers }
  return {
    reasonKind: missing.has('reasonKind'),
    reasonText: missing.has('reasonText'),
    compulsory:
      decision === 'soften' && mayBeConvenience(now.reasonKind) && policy.compulsory === null,
    customerExplanation: missing.has('customerExplanation'),
    compromise: missing.has('compromise') || missing.has('noCompromiseWhy'),
    strengthenNote: missing.has('strengthenNote')
  }
}

/** What is still missing with the answers given so far. */
export function stillMissing(
  policy: Policy,
  answers: Partial<Answers>,
  decision: Standing
): PolicyGap[] {
  return inOrder(quadrantGaps({ ...policy, ...answers }, decision))
}

/** The answers as changes of the policy: texts trimmed as main will keep them, nothing that was not asked. */
export function answersAsChanges(answers: Partial<Answers>): Partial<PolicyFields> {
  return Object.fromEntries(
    Object.entries(answers).map(([field, value]) => [
      field,
      typeof value === 'string' ? value.trim() : value
    ])
  )
}
