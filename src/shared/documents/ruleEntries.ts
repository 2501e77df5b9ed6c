import { policyCode } from '../features/policies/rules'
import type { OwnerRule, StaffRule } from './allowLists'
import type { Block, BlockOf, RuleEntry } from './blocks'
import { grouped, ruleBlock } from './ruleGroups'
import type { Setting } from './setting'

/** Every rule as an entry under the heading of its group. */
export function ruleEntries<R extends StaffRule>(
  setting: Setting,
  rules: R[],
  notes: (rule: R) => RuleEntry['notes']
): Block[] {
  return grouped(rules).flatMap((group) => [
    groupBlock(setting, `group-${group.name}`, setting.label(group.title)),
    ...group.rules.map((rule) => ruleEntry(setting, rule, notes(rule)))
  ])
}

/** The heading of a group, and what stands at the head of a page that goes on with it. */
export function groupBlock(setting: Setting, block: string, title: string): BlockOf<'group'> {
  return { kind: 'group', block, title, continued: setting.label('paper.continued', { title }) }
}

function ruleEntry(setting: Setting, rule: StaffRule, notes: RuleEntry['notes']): BlockOf<'rule'> {
  return {
    kind: 'rule',
    block: ruleBlock(rule),
    title: setting.own(rule.title),
    notes: [...staffNotes(setting, rule), ...notes],
    wording: setting.own(rule.wording),
    details: details(setting, rule).filter((detail) => detail.text !== '')
  }
}

/** Since when, where it can be seen, and for whom. */
function staffNotes(setting: Setting, rule: StaffRule): RuleEntry['notes'] {
  const code = policyCode(rule.number)
  const since = rule.effectiveFrom
    ? setting.label('paper.rule.since', { code, date: setting.day(rule.effectiveFrom) })
    : code
  const places = rule.displays.map((display) => placeOf(setting, display)).join(', ')
  const forWhom =
    rule.audience === 'customers'
      ? ''
      : setting.label(rule.audience === 'staff' ? 'paper.rule.staffOnly' : 'paper.rule.ownerOnly')
  const apart =
    rule.setsUsApart && rule.setsUsApartHow === '' ? setting.label('paper.rule.apart.note') : ''
  const notes: RuleEntry['notes'] = [
    { text: since, strong: false },
    { text: places, strong: false, label: setting.label('paper.rule.places') },
    { text: forWhom, strong: false },
    { text: apart, strong: false }
  ]
  return notes.filter((note) => note.text !== '')
}

function placeOf(setting: Setting, display: StaffRule['displays'][number]): string {
  const place = setting.label(`paper.place.${display.place}`)
  const detail = setting.own(display.detail)
  if (detail === '') return place
  return display.place === 'other'
    ? detail
    : setting.label('paper.rule.placeWith', { place, detail })
}

function details(setting: Setting, rule: StaffRule): RuleEntry['details'] {
  const { label, own } = setting
  return [
    { label: label('paper.rule.why'), text: own(rule.customerExplanation) },
    rule.noCompromisePossible
      ? { label: label('paper.rule.noCompromise'), text: own(rule.noCompromiseWhy) }
      : { label: label('paper.rule.compromise'), text: own(rule.compromise) },
    { label: label('paper.rule.beyond'), text: own(rule.beyondExpectation) },
    { label: label('paper.rule.youDecide'), text: own(rule.staffMayDecide) },
    { label: label('paper.rule.limit'), text: limitOf(setting, rule.goodwillLimit) },
    { label: label('paper.rule.passOn'), text: own(rule.whenToPassOn) },
    { label: label('paper.rule.apart'), text: rule.setsUsApart ? own(rule.setsUsApartHow) : '' }
  ]
}

function limitOf(setting: Setting, limit: number | null): string {
  if (limit === null) return ''
  return setting.label('paper.rule.limit.text', { amount: setting.money(limit) })
}

/** What only the owner reads beside a rule: when it changed, and what is waiting. */
export function ownerNotes(
  setting: Setting,
  rule: OwnerRule,
  facts: { revisedOn: string | null; reviewOverdue: boolean }
): RuleEntry['notes'] {
  const notes: RuleEntry['notes'] = []
  if (facts.revisedOn)
    notes.push({
      text: setting.label('paper.rule.revised', { date: setting.day(facts.revisedOn) }),
      strong: false
    })
  if (rule.status === 'under_review')
    notes.push({ text: setting.label('paper.rule.underReview'), strong: true })
  if (facts.reviewOverdue && rule.reviewDate)
    notes.push({
      text: setting.label('paper.rule.reviewDue', { date: setting.day(rule.reviewDate) }),
      strong: true
    })
  return notes
}
