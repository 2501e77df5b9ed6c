import { daysBetween } from '../../../shared/days'
import { dueItems, isUrgent } from '../../../shared/dueItems'
import { contactNumber } from '../../../shared/features/contacts/rules'
import { missingTopics } from '../../../shared/features/policies/rules'
import { nextPart, type PlanPart, type PlanPartName, planParts } from '../../../shared/planParts'
import type { MessageId, MessageValues, Words } from '../../../shared/words'
import type { HomeFacts, UrgentContact } from './useHomeFacts'

/** The one thing to do next, in words. */
export type NextStep = { title: string; why: string; verb: string; href: string }

/** Where each part of the plan is written. */
export const placeOf: Record<PlanPartName, string> = {
  business: '/business',
  assessment: '/assessments',
  areas: '/assessments',
  vision: '/vision',
  policies: '/policies',
  standard: '/standard',
  channels: '/channels',
  people: '/team',
  print: '/print'
}

export type Surroundings = {
  words: Words
  today: string
  /** The local day of a moment. */
  dayOf: (moment: string) => string
  /** The name of a person of the business. */
  personName: (person: string) => string
}

/** A customer past a limit comes first, then what is due, then who else waits, then the plan itself. */
export function nextStep(facts: HomeFacts, around: Surroundings): NextStep {
  const { today } = around
  const [first] = facts.urgent
  if (first?.isPastLimit) return contactStep(first, around)
  const due = dueItems(facts, today).find((item) => isUrgent(item, today))
  if (due?.kind === 'action') return actionStep(due, around)
  if (due?.kind === 'review') return reviewStep(due, around)
  if (first) return contactStep(first, around)
  return partStep(nextPart(planParts(facts, today)), facts, around)
}

function contactStep({ contact, isPastLimit }: UrgentContact, around: Surroundings): NextStep {
  const { words, today, dayOf } = around
  const who = contact.customerName === '' ? contactNumber(contact) : contact.customerName
  const said = contact.summary.split('\n')[0]?.slice(0, 160) ?? ''
  return {
    title: words.format(`home.next.contact.${contactStage(contact)}`, { who }),
    why: words.format('home.next.contact.why', {
      said: said === '' ? 'no' : 'yes',
      text: said,
      days: Math.max(0, daysBetween(dayOf(contact.receivedAt), today)),
      late: isPastLimit ? 'yes' : 'no'
    }),
    verb: words.format('home.next.verb.goOn'),
    href: `/contacts/${contact.id}`
  }
}

type ContactStage = 'new' | 'step1' | 'step2' | 'step3' | 'step4' | 'inquiry'

function contactStage({ kind, state }: UrgentContact['contact']): ContactStage {
  if (kind !== 'complaint') return 'inquiry'
  return state === 'step1' || state === 'step2' || state === 'step3' || state === 'step4'
    ? state
    : 'new'
}

type Due<K> = Extract<ReturnType<typeof dueItems>[number], { kind: K }>

function actionStep({ action, late }: Due<'action'>, around: Surroundings): NextStep {
  const { words, personName } = around
  const who = action.who === null ? '' : personName(action.who)
  return {
    title: action.what,
    why: words.format('home.next.action.why', { who, days: late }),
    verb: words.format('home.next.verb.open'),
    href: `/actions?open=${action.id}`
  }
}

function reviewStep({ policy, date }: Due<'review'>, { words }: Surroundings): NextStep {
  return {
    title: words.format('home.next.review.title', { name: policy.title }),
    why: words.format('home.next.review.why', { day: words.date(date, 'inSentence') }),
    verb: words.format('home.next.review.verb'),
    href: `/policies/${policy.id}`
  }
}

type Stage =
  | 'done'
  | 'business'
  | 'assessment.toDo'
  | 'assessment.partly'
  | 'assessment.again'
  | 'areas'
  | 'vision.toDo'
  | 'vision.partly'
  | 'vision.again'
  | 'policies.toDo'
  | 'policies.partly'
  | 'standard'
  | 'channels'
  | 'people'
  | 'print'

function partStep(part: PlanPart | null, facts: HomeFacts, { words }: Surroundings): NextStep {
  const stage = part === null ? 'done' : stageOf(part)
  const missing = missingTopics(facts.policies, facts.profile?.handlesMedicalData === true)
  const values: MessageValues = {
    done: part?.done ?? 0,
    all: part?.all ?? 0,
    day: part?.since === undefined ? '' : words.date(part.since, 'inSentence'),
    topics: words.list(missing.map((topics) => words.format(topicId(topics[0]))))
  }
  const text = (what: 'title' | 'why' | 'verb') =>
    words.format(`home.next.${stage}.${what}`, values)
  return {
    title: text('title'),
    why: text('why'),
    verb: text('verb'),
    href: part === null ? '/print' : placeOf[part.name]
  }
}

const topicId = (code: string) => `topic.${code}.title` as MessageId

function stageOf({ name, state }: PlanPart): Stage {
  switch (name) {
    case 'assessment':
    case 'vision':
      return `${name}.${state === 'done' ? 'partly' : state}`
    case 'policies':
      return state === 'toDo' ? 'policies.toDo' : 'policies.partly'
    default:
      return name
  }
}
