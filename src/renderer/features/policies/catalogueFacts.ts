import { matchesWords } from '../../../shared/fold'
import type { BusinessKind } from '../../../shared/features/businessProfile'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { policyTopics, type TopicCode } from '../../../shared/features/policies/topics'

/** The topics of the catalogue in its order. */
export const catalogueTopics = Object.keys(policyTopics) as TopicCode[]

/** The example of a topic to show; `fits` where it is from the owner's own kind of business. */
export type TopicExample = { kind: string; fits: boolean }

/** The example for a kind of business, one for all, or the first there is from elsewhere. */
export function exampleFor(topic: TopicCode, kind: BusinessKind | undefined): TopicExample {
  const examples: readonly string[] = policyTopics[topic].examples
  const own = examples.find((example) => example === kind || example === 'any')
  return own === undefined ? { kind: examples[0] ?? 'any', fits: false } : { kind: own, fits: true }
}

/** How many policies there are of each topic, dropped ones left out. */
export function policiesByTopic(policies: readonly PolicySummary[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { topicCode, status } of policies)
    if (status !== 'retired') counts.set(topicCode, (counts.get(topicCode) ?? 0) + 1)
  return counts
}

/** The topics whose words match what is typed. */
export function findTopics(typed: string, textOf: (topic: TopicCode) => string): TopicCode[] {
  return catalogueTopics.filter((topic) => matchesWords(textOf(topic), typed))
}
