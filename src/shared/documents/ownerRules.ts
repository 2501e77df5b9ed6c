import { addMonths } from '../days'
import { decisionFor, inForce, policyCode, reviewOverdue } from '../features/policies/rules'
import type { OwnerRecords, OwnerRule } from './allowLists'
import type { Block, Fact } from './blocks'
import { type Chapter, factsOf } from './chapter'
import { inventory, inventoryLead } from './inventory'
import { groupBlock, ownerNotes, ruleEntries } from './ruleEntries'
import { ruleBlock } from './ruleGroups'
import type { Setting } from './setting'

/** How long a dropped rule is still told of. */
const DROPPED_MONTHS = 12

/** The owner's chapter of rules: inventory, what waits, all rules in force, what was dropped lately. */
export function ownerRulesChapter(setting: Setting, records: OwnerRecords): Chapter {
  const rules = records.policies.filter(inForce)
  const dropped = droppedLately(records)
  const blocks: Block[] =
    rules.length === 0
      ? facts(waiting(setting, rules, records))
      : [
          inventory(setting, rules, lastDropped(records)),
          ...facts([...tests(setting), ...waiting(setting, rules, records)]),
          ...ruleEntries(setting, rules, (rule) =>
            ownerNotes(setting, rule, notesOf(rule, records))
          )
        ]
  return {
    part: 'rules',
    title: setting.label('paper.rules.title'),
    line: setting.label('paper.rules.line', { count: rules.length }),
    lead: rules.length > 0 ? inventoryLead(setting, rules) : '',
    numbered: true,
    written: rules.length > 0 || dropped.length > 0,
    blocks: [...blocks, ...droppedEntries(setting, dropped, records)]
  }
}

const facts = (all: Fact[]): Block[] =>
  all.length > 0 ? [{ kind: 'facts', voice: 'plain', facts: all }] : []

function tests(setting: Setting): Fact[] {
  return factsOf(
    [setting.label('paper.rules.test'), setting.label('paper.rules.test.question')],
    [setting.label('paper.rules.habit'), setting.label('paper.rules.habit.question')]
  )
}

/** Reviews that are overdue and ideas to decide, what waits longest first (CALC-16, S4-C28). */
function waiting(setting: Setting, rules: OwnerRule[], records: OwnerRecords): Fact[] {
  const { today } = records.format
  const reviews = rules
    .filter((rule) => reviewOverdue(rule, today))
    .toSorted(
      (one, other) =>
        (one.reviewDate ?? '').localeCompare(other.reviewDate ?? '') || one.number - other.number
    )
    .map((rule) =>
      setting.label('paper.rules.reviewDue', {
        title: setting.own(rule.title),
        date: rule.reviewDate ? setting.day(rule.reviewDate, 'inSentence') : ''
      })
    )
  const oldestFirst = records.ideas.toSorted((one, other) =>
    one.notedOn.localeCompare(other.notedOn)
  )
  const ideas = oldestFirst.map((idea) =>
    setting.label('paper.rules.ideaWaits', { idea: setting.own(idea.text.replace(/\s+/g, ' ')) })
  )
  const all = [...reviews, ...ideas]
  const text = all.length > 1 ? all.map((one) => `- ${one}`).join('\n') : all.join('')
  return factsOf([setting.label('paper.rules.waiting'), text])
}

function notesOf(rule: OwnerRule, records: OwnerRecords) {
  const changes = records.revisions
    .filter((revision) => revision.policyId === rule.id)
    .filter((revision) => revision.kind === 'wording' || revision.kind === 'compromise')
    .map((revision) => revision.changedOn)
  return {
    revisedOn: changes.toSorted().at(-1) ?? null,
    reviewOverdue: reviewOverdue(rule, records.format.today)
  }
}

const retired = (records: OwnerRecords) =>
  records.policies
    .filter((policy) => policy.status === 'retired' && policy.retiredOn !== null)
    .toSorted((one, other) => (other.retiredOn ?? '').localeCompare(one.retiredOn ?? ''))

/** The day of the last barrier without a reason that was dropped. */
const lastDropped = (records: OwnerRecords): string | null =>
  retired(records).find((rule) => decisionFor(rule.stance, rule.necessity) === 'discard')
    ?.retiredOn ?? null

function droppedLately(records: OwnerRecords): OwnerRule[] {
  const since = addMonths(records.format.today, -DROPPED_MONTHS)
  return retired(records).filter((policy) => (policy.retiredOn ?? '') >= since)
}

function droppedEntries(setting: Setting, dropped: OwnerRule[], records: OwnerRecords): Block[] {
  if (dropped.length === 0) return []
  return [
    groupBlock(setting, 'group-dropped', setting.label('paper.group.dropped')),
    ...dropped.map((rule) => droppedEntry(setting, rule, records))
  ]
}

function droppedEntry(setting: Setting, rule: OwnerRule, records: OwnerRecords): Block {
  const reason = records.revisions
    .filter((revision) => revision.policyId === rule.id && revision.kind === 'retired')
    .toSorted((one, other) => one.changedOn.localeCompare(other.changedOn))
    .at(-1)?.reason
  const date = rule.retiredOn ? setting.day(rule.retiredOn) : ''
  return {
    kind: 'rule',
    block: ruleBlock(rule),
    title: setting.own(rule.title),
    notes: [
      {
        text: setting.label('paper.rule.dropped', { code: policyCode(rule.number), date }),
        strong: false
      }
    ],
    wording: setting.own(rule.wording),
    details: reason
      ? [{ label: setting.label('paper.rule.whyDropped'), text: setting.own(reason) }]
      : []
  }
}
