import { fold, matchesWords } from '../../../shared/fold'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { inForce, policyCode, reviewOverdue } from '../../../shared/features/policies/rules'
import type { Topic } from '../../../shared/features/policies/topics'

export const listShows = ['all', 'inForce', 'drafts', 'toReview', 'dropped'] as const
export type ListShow = (typeof listShows)[number]
export const listSorts = ['number', 'title', 'review', 'changed'] as const
export type ListSort = (typeof listSorts)[number]

/** What the list is narrowed to. `typed` matches the beginnings of words in title, wording and number. */
export type ListQuestion = {
  show: ListShow
  topic: Topic | null
  typed: string
  sort: ListSort
  today: string
  /** Compares titles in the language in use. */
  locale: string
}

/** Whether a policy is among those a filter shows. */
export function isShown(policy: PolicySummary, show: ListShow, today: string): boolean {
  switch (show) {
    case 'all':
      return true
    case 'inForce':
      return inForce(policy)
    case 'drafts':
      return policy.status === 'draft' || policy.status === 'idea'
    case 'toReview':
      return reviewOverdue(policy, today) || policy.status === 'under_review'
    case 'dropped':
      return policy.status === 'retired'
  }
}

/** The policies that answer the question, in the order asked for. */
export function listPolicies(
  policies: readonly PolicySummary[],
  question: ListQuestion
): PolicySummary[] {
  const { show, topic, typed, sort, today, locale } = question
  const found = policies.filter(
    (policy) =>
      isShown(policy, show, today) &&
      (topic === null || policy.topicCode === topic) &&
      matchesWords(`${policyCode(policy.number)} ${policy.title} ${policy.wording}`, typed)
  )
  const compareText = new Intl.Collator(locale).compare
  const orders: Record<ListSort, (one: PolicySummary, other: PolicySummary) => number> = {
    number: (one, other) => one.number - other.number,
    title: (one, other) => compareText(one.title, other.title),
    review: (one, other) =>
      (one.reviewDate ?? NEVER).localeCompare(other.reviewDate ?? NEVER) ||
      one.number - other.number,
    changed: (one, other) => other.updatedAt.localeCompare(one.updatedAt)
  }
  return found.sort(orders[sort])
}

/** Later than every day that can be written: what has no review stands last. */
const NEVER = '9999'

/** How many policies each filter shows, for the chips. */
export function countShown(
  policies: readonly PolicySummary[],
  today: string
): Record<ListShow, number> {
  return Object.fromEntries(
    listShows.map((show) => [
      show,
      policies.filter((policy) => isShown(policy, show, today)).length
    ])
  ) as Record<ListShow, number>
}

/** The topics that policies have, by their titles. */
export function topicsInUse(
  policies: readonly PolicySummary[],
  titleOf: (topic: Topic) => string,
  locale: string
): Topic[] {
  const compareText = new Intl.Collator(locale).compare
  return [...new Set(policies.map((policy) => policy.topicCode))].sort((one, other) =>
    compareText(fold(titleOf(one)), fold(titleOf(other)))
  )
}
