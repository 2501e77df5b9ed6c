import type { PolicySummary } from '../../../shared/features/policies/operations'
import { decisionFor, inForce, reviewOverdue } from '../../../shared/features/policies/rules'
import { type Decision, decisions } from '../../../shared/features/policies/schema'

/** The board: every policy stands in exactly one of its places, or in none once a friendly one is dropped. */
export type BoardFacts = {
  quadrants: Record<Decision, PolicySummary[]>
  /** Neither or only one axis is answered; oldest first. */
  unsorted: PolicySummary[]
  /** What made things harder for customers and was dropped, the latest first (S4-C20). */
  gone: PolicySummary[]
}

/** Lays the policies out on the board, by number within each place. */
export function boardFacts(policies: readonly PolicySummary[]): BoardFacts {
  const kept = policies.filter((policy) => policy.status !== 'retired')
  const placed = (decision: Decision | null) =>
    kept.filter((policy) => decisionFor(policy.stance, policy.necessity) === decision)
  return {
    quadrants: Object.fromEntries(
      decisions.map((decision) => [decision, placed(decision)])
    ) as Record<Decision, PolicySummary[]>,
    unsorted: placed(null),
    gone: policies
      .filter((policy) => policy.status === 'retired' && policy.stance !== 'friendly')
      .toSorted((one, other) => (other.retiredOn ?? '').localeCompare(one.retiredOn ?? ''))
  }
}

/** What the screen's first sentence counts. `harder` are those in force that make things harder for customers. */
export type LeadFacts = { inForce: number; harder: number; drafts: number }

export function leadFacts(policies: readonly PolicySummary[]): LeadFacts {
  const valid = policies.filter(inForce)
  return {
    inForce: valid.length,
    harder: valid.filter((policy) => policy.stance === 'unfriendly').length,
    drafts: policies.filter((policy) => policy.status === 'draft' || policy.status === 'idea')
      .length
  }
}

/** What a row says of itself beside its title; nothing where all is as it should be. */
export type CardState = 'draft' | 'under_review' | 'lookAgain'

export function cardState(policy: PolicySummary, today: string): CardState | null {
  if (policy.status === 'draft' || policy.status === 'idea') return 'draft'
  if (reviewOverdue(policy, today)) return 'lookAgain'
  return policy.status === 'under_review' ? 'under_review' : null
}

/** How many dropped policies are shown until all are asked for. */
export const GONE_SHOWN = 4

/** The first rows of a place; one more rather than a “show all” that brings only one. */
export function firstRows<T>(rows: readonly T[], shown: number, all: boolean): readonly T[] {
  return all || rows.length <= shown + 1 ? rows : rows.slice(0, shown)
}
