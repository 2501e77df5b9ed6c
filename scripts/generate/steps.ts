import type { Contact, ContactState } from '../../src/shared/features/contacts/schema'
import type { Language } from '../../src/shared/languages'
import type { Lists } from './lists'
import type { Phrases } from './phrases'
import type { Random } from './random'

const causes: Record<NonNullable<Contact['causeKind']>, number> = {
  policy: 10,
  process: 22,
  scheduling: 14,
  information: 16,
  product_supplies: 12,
  training: 8,
  equipment: 4,
  third_party: 4,
  accident: 4,
  misunderstanding: 4,
  unknown: 2
}

const steps: ContactState[] = ['new', 'step1', 'step2', 'step3', 'step4']

/** Where the complaint stands, in which language it is, and the day a solution is agreed for. */
type Standing = { state: ContactState; language: Language; by: string }

/** Everything the steps behind a complaint ask for. */
export function generateSteps(
  random: Random,
  phrases: Phrases,
  lists: Lists,
  { state, language, by }: Standing
): Partial<Contact> {
  const place = steps.indexOf(state)
  const behind = place < 0 ? steps.length : place - 1
  return {
    ...(behind > 0 && understood(phrases, language)),
    ...(behind > 1 && traced(random, phrases, lists, language)),
    ...(behind > 2 && discussed(random, phrases, language, by)),
    ...(behind > 3 && solved(random, phrases, language, by))
  }
}

const understood = (phrases: Phrases, language: Language): Partial<Contact> => ({
  factsText: phrases.atLength(language, 'facts'),
  listenedTick: true,
  restatedText: phrases.say(language, 'restated'),
  restatementConfirmed: true
})

function traced(
  random: Random,
  phrases: Phrases,
  { policies }: Lists,
  language: Language
): Partial<Contact> {
  const causeKind = random.weighted(causes)
  const linked = causeKind === 'policy' || random.chance(0.03)
  return {
    whatHappened: phrases.say(language, 'happened'),
    whatShouldHave: phrases.say(language, 'should'),
    whatWentWrong: phrases.say(language, 'wrong'),
    causeKind,
    policyLinks: linked
      ? [
          {
            policyId: random.favoured(policies).id,
            followed: random.pick(['yes', 'no', 'unknown'])
          }
        ]
      : []
  }
}

const discussed = (
  random: Random,
  phrases: Phrases,
  language: Language,
  agreedBy: string
): Partial<Contact> => ({
  options: phrases.several(language, 'options', random.whole(1, 3)),
  customerIdeas: random.chance(0.5) ? phrases.say(language, 'ideas') : '',
  agreedAction: phrases.say(language, 'agreed'),
  agreedBy
})

function solved(
  random: Random,
  phrases: Phrases,
  language: Language,
  by: string
): Partial<Contact> {
  const given = random.chance(0.25)
  const asked = random.chance(0.65)
  return {
    actionTaken: phrases.say(language, 'done'),
    causeRemoved: random.weighted({ yes: 60, this_case: 30, no: 10 }),
    satisfactionAsked: asked,
    satisfaction: asked ? random.pick([1, 2, 3, 3, 4, 4, 4, 5, 5, 5]) : null,
    anythingElse: random.chance(0.2) ? phrases.say(language, 'else') : '',
    goodwill: given ? 'given' : 'none_deliberate',
    goodwillWhat: given ? phrases.say(language, 'gesture') : '',
    goodwillCost: given ? random.whole(2, 60) * 100 : null,
    goodwillPromisedOn: given ? by : null,
    goodwillDeliveredOn: given && random.chance(0.9) ? by : null
  }
}
