import type { Contact } from '../../src/shared/features/contacts/schema'
import { generateContacts } from './contacts'
import { generateLists, type Lists } from './lists'
import { createPhrases } from './phrases'
import { generateQuarters, type Quarters } from './quarters'
import { createRandom } from './random'

/** A plan as five years of use leave it. The log comes one by one: whole, it would fill the memory. */
export type GeneratedPlan = { lists: Lists; quarters: Quarters; contacts: Iterable<Contact> }

/** The same plan, to the letter, for the same seed and number of contacts. */
export function generatePlan(contacts: number, seed: string): GeneratedPlan {
  const random = createRandom(seed)
  const phrases = createPhrases(random)
  const lists = generateLists(random, phrases, contacts)
  const quarters = generateQuarters(random, phrases, lists, contacts)
  return { lists, quarters, contacts: generateContacts(random, phrases, lists, contacts) }
}
