import { profileFor } from '../../src/shared/features/businessProfile'
import { channelFor, starterChannels } from '../../src/shared/features/contactChannels'
import { customerNamed } from '../../src/shared/features/customers'
import { blankPolicy } from '../../src/shared/features/policies/schema'
import type { SamplePlan } from '../../src/shared/sample/samplePlan'
import { createWords } from '../../src/shared/words'
import type { Phrases } from './phrases'
import type { Random } from './random'
import { stampOf } from './stamps'
import { FIRST_DAY } from './times'

const BEGUN = `${FIRST_DAY}T08:00:00.000Z`
const POLICIES = 40
const STAFF = 6

/** What the log of a generated plan leans on. */
export type Lists = Pick<
  SamplePlan,
  | 'businessProfile'
  | 'policies'
  | 'themes'
  | 'contactChannels'
  | 'customers'
  | 'staffMembers'
  | 'serviceStandards'
>

/** Everything but the log: 30 themes, six people, and thousands of customers where the log is long. */
export function generateLists(random: Random, phrases: Phrases, contacts: number): Lists {
  return {
    businessProfile: profile(random),
    policies: policies(random, phrases),
    themes: themes(random, phrases),
    contactChannels: channels(random),
    customers: customers(random, phrases, contacts),
    staffMembers: staff(random, phrases),
    serviceStandards: standards(random)
  }
}

function profile(random: Random): Lists['businessProfile'] {
  return {
    ...stampOf(random, BEGUN),
    ...profileFor({
      name: 'Five Years Bakery',
      kind: 'shop',
      kindInOwnWords: '',
      hasStaff: true,
      region: 'GB',
      language: 'en',
      timeZone: 'Europe/London'
    }),
    openDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']
  }
}

function policies(random: Random, phrases: Phrases): Lists['policies'] {
  return Array.from({ length: POLICIES }, (_, index) => ({
    ...stampOf(random, BEGUN),
    ...blankPolicy,
    number: index + 1,
    topicCode: 'RSP',
    title: `${phrases.say('en', 'policy')} (${index + 1})`,
    wording: phrases.say(phrases.language(), 'wording'),
    stance: 'friendly',
    necessity: index % 2 === 0 ? 'necessary' : 'unnecessary',
    reasonKind: 'customer_wish',
    customerExplanation: phrases.say('en', 'wording'),
    strengthenNote: phrases.say('en', 'note'),
    displays: [{ place: 'counter', detail: '', stepsFromHome: null, since: FIRST_DAY }],
    status: 'active',
    effectiveFrom: FIRST_DAY,
    reviewDate: `2026-0${random.whole(1, 9)}-15`
  }))
}

function themes(random: Random, phrases: Phrases): Lists['themes'] {
  return phrases.all('theme').map((label, index) => ({
    ...stampOf(random, BEGUN),
    code: `T${String(index + 1).padStart(2, '0')}`,
    label,
    description: '',
    mergedInto: null
  }))
}

function channels(random: Random): Lists['contactChannels'] {
  const words = createWords('en')
  return [...starterChannels, ...(['web_form', 'messaging', 'social'] as const)].map((kind) => ({
    ...stampOf(random, BEGUN),
    ...channelFor(kind, words.format(`contactChannels.kind.${kind}`))
  }))
}

/** One for every 25 contacts, 20 to 6,000; names come up twice, as they do. */
function customers(random: Random, phrases: Phrases, contacts: number): Lists['customers'] {
  const count = Math.min(6_000, Math.max(20, Math.round(contacts / 25)))
  return Array.from({ length: count }, (_, index) => {
    const since = `${random.whole(2012, 2024)}-${String(random.whole(1, 12)).padStart(2, '0')}-10`
    const gone = random.chance(0.08)
    return {
      ...stampOf(random, BEGUN),
      ...customerNamed(random.chance(0.85) ? phrases.person() : phrases.business()),
      contactDetail: random.chance(0.7) ? `555-${String(index).padStart(4, '0')}` : '',
      since,
      regular: random.chance(0.4),
      cameThrough: random.pick(['walk_in', 'web', 'referral', 'repeat', 'ad'] as const),
      leftOn: gone ? '2025-03-31' : null,
      leftReason: gone ? phrases.say('en', 'reason') : ''
    }
  })
}

function staff(random: Random, phrases: Phrases): Lists['staffMembers'] {
  return Array.from({ length: STAFF }, (_, index) => ({
    ...stampOf(random, BEGUN),
    name: phrases.person(),
    role: '',
    startedOn: `202${index % 4}-04-01`,
    leftOn: null,
    responsibilities: `- ${phrases.say('en', 'should')}`,
    personalGoal: '',
    howICanHelp: '',
    shareGoal: false,
    mayGrantUpTo: 2_000,
    phone: `555-01${String(index).padStart(2, '0')}`
  }))
}

function standards(random: Random): Lists['serviceStandards'] {
  const version = (effectiveFrom: string, reply: number, resolve: number) => ({
    ...stampOf(random, `${effectiveFrom}T08:00:00.000Z`),
    title: 'Answered and solved',
    channelId: null,
    replyWithin: { n: reply, unit: 'hours' } as const,
    resolveWithin: { n: resolve, unit: 'hours' } as const,
    updateEvery: null,
    staffWording: '',
    customerWording: `A person within ${reply} hours.`,
    expectedAnyway: '',
    beyond: '',
    effectiveFrom,
    retiredOn: null
  })
  return [
    version('2021-01-01', 24, 120),
    version('2022-07-01', 8, 72),
    version('2024-01-01', 4, 48)
  ]
}
