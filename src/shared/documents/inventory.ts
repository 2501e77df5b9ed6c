import { decisionFor } from '../features/policies/rules'
import { type Decision, decisions } from '../features/policies/schema'
import type { OwnerRule } from './allowLists'
import type { BlockOf, Quadrant } from './blocks'
import { grouped, ruleBlock } from './ruleGroups'
import type { Setting } from './setting'

/** The two by two of all rules in force, each leading to its entry (S4-C16 to S4-C25). */
export function inventory(
  setting: Setting,
  rules: OwnerRule[],
  lastDropped: string | null
): BlockOf<'quadrants'> {
  const ordered = grouped(rules).flatMap((group) => group.rules)
  const [strengthen, extra, soften, discard] = decisions.map((decision) =>
    quadrant(
      setting,
      decision,
      ordered.filter((rule) => decisionFor(rule.stance, rule.necessity) === decision),
      lastDropped
    )
  ) as [Quadrant, Quadrant, Quadrant, Quadrant]
  return {
    kind: 'quadrants',
    columns: [setting.label('paper.axis.necessary'), setting.label('paper.axis.unnecessary')],
    rows: [setting.label('paper.axis.friendly'), setting.label('paper.axis.unfriendly')],
    fields: [strengthen, extra, soften, discard]
  }
}

function quadrant(
  setting: Setting,
  decision: Decision,
  rules: OwnerRule[],
  lastDropped: string | null
): Quadrant {
  return {
    title: setting.label(`paper.quadrant.${decision}`),
    task: setting.label(`paper.quadrant.${decision}.task`),
    count: rules.length > 0 ? setting.words.number(rules.length) : '',
    rules: rules.map((rule) => ({ block: ruleBlock(rule), title: setting.own(rule.title) })),
    empty: rules.length > 0 ? '' : emptyWords(setting, decision, lastDropped)
  }
}

function emptyWords(setting: Setting, decision: Decision, lastDropped: string | null): string {
  if (decision !== 'discard') return setting.label('paper.quadrant.empty')
  if (lastDropped === null) return setting.label('paper.quadrant.noBarrier')
  return setting.label('paper.quadrant.noBarrierSince', {
    date: setting.day(lastDropped, 'inSentence')
  })
}

/** The sentence above the inventory, computed from it. */
export function inventoryLead(setting: Setting, rules: OwnerRule[]): string {
  const of = (...decisions: (Decision | null)[]) =>
    rules.filter((rule) => decisions.includes(decisionFor(rule.stance, rule.necessity)))
  const friendly = of('strengthen', 'keep_extra').length
  const soften = of('soften')
  const limits = soften.length
  // Numbers of one sentence are all in words or all in figures; the largest decides.
  const count = (value: number) => setting.count(value, rules.length)
  const values = {
    all: rules.length,
    friendly,
    limits,
    compromise: soften.every((rule) => !rule.noCompromisePossible) ? 'all' : 'some',
    allWord: count(rules.length),
    AllWord: setting.capital(count(rules.length)),
    FriendlyWord: setting.capital(count(friendly)),
    limitsWord: count(limits)
  }
  if (friendly === rules.length) return setting.label('paper.rules.lead.friendly', values)
  if (limits === rules.length) return setting.label('paper.rules.lead.limits', values)
  return setting.label('paper.rules.lead.mixed', values)
}
