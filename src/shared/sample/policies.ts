import { axesOf, policyCode } from '../features/policies/rules'
import type { Policy, PolicyIdea, PolicyRevision } from '../features/policies/schema'
import { lawHasASay } from '../features/policies/topics'
import { type PolicyFacts, policyFacts, yearlyReview } from './policyFacts'
import type { PolicyTexts, SampleTexts } from './sampleTexts'
import { sampleId, sampleStamp } from './stamps'

/** The sample's policies in the order of their numbers (domain.md 4.4). */
export function policiesFrom(texts: SampleTexts): Policy[] {
  return policyFacts.map((facts) => policyFrom(facts, textsOf(texts, facts)))
}

/** “How it changed” of every policy: first written, changed, looked at again, dropped. */
export function policyRevisionsFrom(texts: SampleTexts): PolicyRevision[] {
  return policyFacts.flatMap((facts) => revisionsOf(facts, texts))
}

/** The two ideas: one to decide about, one rejected. */
export function policyIdeasFrom(texts: SampleTexts): PolicyIdea[] {
  const facts = [
    { source: 'owner', status: 'new', notedOn: '2025-11-24' },
    { source: 'staff', status: 'rejected', notedOn: '2025-10-14' }
  ] as const
  return facts.map((idea, index) => ({
    ...sampleStamp('policyIdeas', index + 1, [idea.notedOn]),
    ...idea,
    text: texts.ideas[index]?.text ?? '',
    reason: texts.ideas[index]?.reason ?? '',
    policyId: null
  }))
}

function textsOf(texts: SampleTexts, { number }: PolicyFacts): PolicyTexts {
  const found = texts.policies[policyCode(number)]
  if (!found) throw new Error(`The sample has no text for ${policyCode(number)}`)
  return found
}

function policyFrom(facts: PolicyFacts, texts: PolicyTexts): Policy {
  const retired = facts.change?.kind === 'retired'
  return {
    ...sampleStamp('policies', facts.number, [facts.from, ...linesOf(facts).map(({ on }) => on)]),
    number: facts.number,
    topicCode: facts.topicCode,
    ...axesOf(facts.decision),
    reasonKind: facts.reasonKind,
    compulsory: facts.compulsory ?? null,
    ...writtenBy(texts),
    noCompromisePossible: false,
    noCompromiseWhy: '',
    goodwillLimit: facts.goodwillLimit ?? null,
    setsUsApart: facts.setsUsApart ?? false,
    serves: facts.serves ?? null,
    audience: facts.staffOnly ? 'staff' : 'customers',
    displays: displaysOf(facts, texts),
    lawChecked: !retired && lawHasASay(facts.topicCode),
    proposedBy: '',
    ownerPerson: facts.ownerPerson ?? 'Ines Varga',
    origin: facts.origin ?? 'own',
    status: retired ? 'retired' : 'active',
    effectiveFrom: facts.from,
    reviewDate: retired ? null : (facts.reviewDate ?? yearlyReview.next),
    retiredOn: retired ? (facts.change?.on ?? null) : null
  }
}

function writtenBy(texts: PolicyTexts) {
  return {
    title: texts.title,
    wording: texts.wording,
    reasonText: texts.reasonText ?? '',
    customerExplanation: texts.customerExplanation ?? '',
    compromise: texts.compromise ?? '',
    strengthenNote: texts.strengthenNote ?? '',
    beyondExpectation: texts.beyondExpectation ?? '',
    staffMayDecide: texts.staffMayDecide ?? '',
    whenToPassOn: texts.whenToPassOn ?? '',
    setsUsApartHow: texts.setsUsApartHow ?? ''
  }
}

function displaysOf({ shown, from }: PolicyFacts, { displays }: PolicyTexts): Policy['displays'] {
  return shown.map((place) => ({
    place,
    detail: (place === 'website' || place === 'other' ? displays?.[place] : undefined) ?? '',
    stepsFromHome: place === 'website' ? 1 : null,
    since: from
  }))
}

type Line = Pick<PolicyRevision, 'kind' | 'trigger'> & { on: string; contact?: string }

/** What became of a policy after it was first written, by day. */
function linesOf({ change, reviewDate }: PolicyFacts): Line[] {
  const lines: Line[] = change ? [change] : []
  if (change?.kind !== 'retired' && reviewDate === undefined)
    lines.push({ on: yearlyReview.on, kind: 'reviewed', trigger: 'review' })
  return lines.toSorted((one, other) => one.on.localeCompare(other.on))
}

function firstLine({ from, suggestedBy }: PolicyFacts): Line {
  const line = { on: from, kind: 'first' as const }
  return suggestedBy
    ? { ...line, trigger: 'other', contact: suggestedBy }
    : { ...line, trigger: null }
}

function revisionsOf(facts: PolicyFacts, texts: SampleTexts): PolicyRevision[] {
  const own = textsOf(texts, facts)
  return [firstLine(facts), ...linesOf(facts)].map((line, index) => ({
    ...sampleStamp('policyRevisions', facts.number * 100 + index + 1, [line.on]),
    policyId: sampleId('policies', facts.number),
    number: index + 1,
    kind: line.kind,
    changedOn: line.on,
    wording: wordingOn(line.on, facts, own),
    reason: reasonOf(line, own, texts),
    trigger: line.trigger,
    triggerNote: noteOf(line, texts)
  }))
}

/** The wording that applied from a day on. */
function wordingOn(day: string, { change }: PolicyFacts, texts: PolicyTexts): string {
  return change && day < change.on ? (texts.firstWording ?? texts.wording) : texts.wording
}

function reasonOf({ kind }: Line, own: PolicyTexts, texts: SampleTexts): string {
  if (kind === 'first') return ''
  return kind === 'reviewed' ? texts.reviewed : (own.changeReason ?? '')
}

function noteOf({ trigger, contact }: Line, texts: SampleTexts): string {
  if (!contact) return ''
  return trigger === 'other' ? `${texts.suggestion} ${contact}` : contact
}
