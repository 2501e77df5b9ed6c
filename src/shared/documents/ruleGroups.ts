import type { Topic } from '../features/policies/topics'
import type { MessageId } from '../words'

/** The groups in which a document shows rules, each with its topics in the order they are printed. */
const groups = {
  wrong: ['GUA', 'RET', 'EXC', 'CMP', 'DAM', 'ESC', 'STL', 'DIF'],
  reach: ['CHN', 'ORD', 'RSP', 'AUT', 'UPD', 'FBK', 'DSP'],
  work: ['SCO', 'EXT', 'SAF', 'UPS'],
  care: ['CLO', 'CAN', 'DEL', 'KEY', 'PRV', 'MED'],
  prices: ['PRC', 'INV', 'LOY', 'MEM', 'EQU'],
  own: ['custom']
} as const satisfies Record<string, readonly Topic[]>

type GroupName = keyof typeof groups
export type RuleGroup<R> = { name: GroupName; title: MessageId; rules: R[] }

/** Rules by group and topic, then by number; groups without rules are left out. */
export function grouped<R extends { topicCode: Topic; number: number }>(
  rules: R[]
): RuleGroup<R>[] {
  return (Object.keys(groups) as GroupName[])
    .map((name) => {
      const topics: readonly Topic[] = groups[name]
      const own = rules
        .filter((rule) => topics.includes(rule.topicCode))
        .toSorted(
          (one, other) =>
            topics.indexOf(one.topicCode) - topics.indexOf(other.topicCode) ||
            one.number - other.number
        )
      return { name, title: `paper.group.${name}` as const, rules: own }
    })
    .filter((group) => group.rules.length > 0)
}

/** The block of a rule: what the inventory and the contents lead to. */
export const ruleBlock = (rule: { number: number }): string => `rule-${rule.number}`
