import { daysBetween } from './days'
import { type Action, isOpen } from './features/actions'
import type { AssessmentWhole } from './features/assessments/operations'
import { assessmentsDue, quarterEnd } from './features/assessments/quarters'
import type { PolicySummary } from './features/policies/operations'
import { inForce } from './features/policies/rules'

/** Something that waits for a day: an action, the review of a policy, a quarter's self-assessment. */
export type DueItem = {
  /** The day it is due. */
  date: string
  /** Days since then; 0 on the day itself and before. */
  late: number
} & (
  | { kind: 'action'; action: Action }
  | { kind: 'review'; policy: PolicySummary }
  | { kind: 'assessment'; quarterKey: string }
)

export type DueFacts = {
  actions: readonly Action[]
  policies: readonly PolicySummary[]
  assessments: readonly AssessmentWhole[]
}

/** How many days ahead a policy's review is announced. */
const REVIEW_DAYS = 30

/**
 * What waits, the earliest first (CALC-16): every open action with a day, reviews of policies that are due or come
 * within thirty days, and self-assessments that are due or overdue.
 */
export function dueItems({ actions, policies, assessments }: DueFacts, today: string): DueItem[] {
  const at = (date: string) => ({ date, late: Math.max(0, daysBetween(date, today)) })
  const items: DueItem[] = []
  for (const action of actions)
    if (isOpen(action) && action.due !== null)
      items.push({ kind: 'action', action, ...at(action.due) })
  for (const policy of policies)
    if (inForce(policy) && policy.reviewDate !== null)
      if (daysBetween(today, policy.reviewDate) <= REVIEW_DAYS)
        items.push({ kind: 'review', policy, ...at(policy.reviewDate) })
  const quarters = assessments.map(({ assessment }) => assessment)
  const { current, due, overdue } = assessmentsDue(quarters, today)
  // The first assessment of all is no deadline: it begins the plan.
  const waiting = quarters.length === 0 ? [] : [...overdue, ...(due ? [current] : [])]
  for (const quarterKey of waiting)
    items.push({ kind: 'assessment', quarterKey, ...at(quarterEnd(quarterKey)) })
  return items.toSorted((one, other) => one.date.localeCompare(other.date))
}

/** Past its day; an assessment also in the last month of its quarter, a review on its day. */
export function isUrgent(item: DueItem, today: string): boolean {
  if (item.kind === 'assessment') return true
  return item.kind === 'review' ? item.date <= today : item.date < today
}
