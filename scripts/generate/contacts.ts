import {
  outcomeNeedsReason,
  outcomesOf,
  pathOf,
  solvedState
} from '../../src/shared/features/contacts/rules'
import {
  blankContact,
  type Contact,
  type ContactDraft,
  type ContactKind,
  type ContactOutcome,
  type ContactState
} from '../../src/shared/features/contacts/schema'
import type { Language } from '../../src/shared/languages'
import type { Lists } from './lists'
import type { Phrases } from './phrases'
import type { Random } from './random'
import { stampOf } from './stamps'
import { generateSteps } from './steps'
import { dayAt, END, HOUR_MS, momentAt, progress, receiptTimes } from './times'

const kinds: Record<ContactKind, number> = {
  complaint: 46,
  inquiry: 32,
  compliment: 13,
  suggestion: 9
}
/** Days after the solution within which many cases are not closed yet. */
const RECENT_DAYS = 14

/** When things happened; null is not yet. */
type Course = { received: number; replied: number | null; solved: number | null }

/** The log in the order of receipt, numbered year by year; every one stands where its rules allow. */
export function* generateContacts(
  random: Random,
  phrases: Phrases,
  lists: Lists,
  count: number
): Generator<Contact> {
  const last = new Map<number, number>()
  for (const received of receiptTimes(random, count)) {
    const year = Number(dayAt(received).slice(0, 4))
    const sequence = (last.get(year) ?? 0) + 1
    last.set(year, sequence)
    yield { ...contactAt(random, phrases, lists, received), year, sequence }
  }
}

function contactAt(random: Random, phrases: Phrases, lists: Lists, received: number): Contact {
  const kind = random.weighted(kinds)
  const course = courseOf(random, kind, received)
  const state = stateOf(random, kind, course)
  const language = phrases.language()
  const latest = momentAt(course.solved ?? course.replied ?? received)
  return {
    ...stampOf(random, momentAt(received), latest),
    ...blankContact,
    ...whoAndWhat(random, phrases, lists, kind, language),
    year: 0,
    sequence: 0,
    kind,
    state,
    receivedAt: momentAt(received),
    firstReplyAt: course.replied === null ? null : momentAt(course.replied),
    resolvedAt: course.solved === null ? null : momentAt(course.solved),
    ...middle(random, phrases, lists, { kind, state, language, course }),
    ...(state === 'closed' && ending(random, phrases, kind, language)),
    reopenCount: random.chance(0.03) ? 1 : 0
  }
}

/** Answers and solutions got quicker over the years; a few cases were forgotten, and the newest are not done yet. */
function courseOf(random: Random, kind: ContactKind, received: number): Course {
  const slowness = 1 - 0.8 * progress(received)
  const replied = received + random.around(18 * slowness, 1) * HOUR_MS
  const took = kind === 'complaint' ? 60 : 12
  const solved = replied + random.around(took * slowness, 1.1) * HOUR_MS
  const forgotten = random.chance(0.002)
  return {
    received,
    replied: replied > END ? null : minute(replied),
    solved: solved > END || forgotten ? null : minute(solved)
  }
}

const minute = (at: number) => Math.floor(at / 60_000) * 60_000

function stateOf(random: Random, kind: ContactKind, { replied, solved }: Course): ContactState {
  if (solved === null) {
    const open: ContactState[] =
      kind === 'complaint' ? ['new', 'step1', 'step2', 'step3', 'step4'] : ['new']
    return replied === null ? random.pick(open.slice(0, 2)) : random.pick(open)
  }
  const recent = END - solved < RECENT_DAYS * 24 * HOUR_MS
  return random.chance(recent ? 0.5 : 0.015) ? solvedState[kind] : (pathOf[kind].at(-1) ?? 'closed')
}

function whoAndWhat(
  random: Random,
  phrases: Phrases,
  lists: Lists,
  kind: ContactKind,
  language: Language
): Pick<
  ContactDraft,
  'channelId' | 'customerId' | 'customerText' | 'summary' | 'themeId' | 'receivedBy' | 'handledBy'
> {
  const known = random.chance(0.75)
  const chipOnly = random.chance(0.05)
  const people = ['owner', ...lists.staffMembers.map(({ id }) => id)]
  return {
    channelId: random.favoured(lists.contactChannels).id,
    customerId: known ? random.favoured(lists.customers).id : null,
    customerText: known || random.chance(0.5) ? '' : phrases.person(),
    summary: chipOnly ? '' : phrases.said(language, kind),
    themeId: random.favoured(lists.themes).id,
    receivedBy: random.pick(people),
    handledBy: random.favoured(people)
  }
}

type Standing = { kind: ContactKind; state: ContactState; language: Language; course: Course }

/** What lies between receipt and end: the four steps of a complaint, or the answer. */
function middle(
  random: Random,
  phrases: Phrases,
  lists: Lists,
  { kind, state, language, course }: Standing
): Partial<Contact> {
  const informed = random.chance(0.06) && course.replied !== null ? [course.replied] : []
  const updates = informed.map((at) => ({
    at: momentAt(at),
    text: phrases.say(language, 'update')
  }))
  if (kind === 'complaint') {
    const by = dayAt(course.solved ?? END)
    return { updates, ...generateSteps(random, phrases, lists, { state, language, by }) }
  }
  if (state === 'new') return { updates }
  const asked = random.chance(0.2)
  return {
    updates,
    actionTaken: phrases.say(language, 'answered'),
    satisfactionAsked: asked,
    satisfaction: asked ? random.pick([2, 3, 4, 4, 5, 5]) : null,
    shareText: kind === 'compliment' && random.chance(0.5) ? phrases.say(language, 'share') : ''
  }
}

function ending(
  random: Random,
  phrases: Phrases,
  kind: ContactKind,
  language: Language
): Partial<Contact> {
  const outcome = outcomeOf(random, kind)
  return {
    outcome,
    outcomeReason: outcomeNeedsReason(outcome) ? phrases.say(language, 'reason') : '',
    learning: random.chance(0.25) ? phrases.atLength(language, 'learning') : ''
  }
}

const often: ContactOutcome[] = ['satisfied', 'answered', 'thanked', 'accepted']

/** Mostly a good end, sometimes each of the others. */
function outcomeOf(random: Random, kind: ContactKind): ContactOutcome {
  const good = outcomesOf[kind].filter((outcome) => often.includes(outcome))
  return random.pick(random.chance(0.7) ? good : outcomesOf[kind])
}
