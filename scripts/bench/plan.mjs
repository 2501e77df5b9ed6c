import { ask } from './launch.mjs'

const sentence =
  'We answer every message on the day it arrives, by name, and say when the next step will follow. '
/** As many as one call may create. */
const AT_ONCE = 100

/**
 * First run's answers, through the door.
 *
 * @param {import('playwright-core').Page} page
 */
export async function startPlan(page) {
  await ask(page, 'businessProfile.start', {
    name: 'Corner Bakery',
    kind: 'shop',
    kindInOwnWords: '',
    hasStaff: true,
    region: 'GB',
    language: 'en',
    timeZone: 'Europe/London'
  })
}

/**
 * Adds policies of eight sentences each, in force, half of them to strengthen and half extras.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} count
 */
export async function writePolicies(page, count) {
  for (let written = 0; written < count; written += AT_ONCE) {
    const drafts = Array.from({ length: Math.min(AT_ONCE, count - written) }, (_, index) => ({
      topicCode: 'RSP',
      title: `Promise ${written + index + 1}`,
      wording: sentence.repeat(8),
      origin: 'own'
    }))
    const policies = await ask(page, 'policies.createMany', drafts)
    for (const [index, policy] of policies.entries()) {
      await bringIntoForce(page, policy, index % 2 === 0 ? 'necessary' : 'unnecessary')
    }
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {{ id: string, rev: number }} policy
 * @param {'necessary' | 'unnecessary'} necessity
 */
async function bringIntoForce(page, { id, rev }, necessity) {
  const changes = {
    audience: 'staff',
    reasonKind: 'contract',
    strengthenNote: sentence,
    customerExplanation: sentence
  }
  const answers = { id, rev, stance: 'friendly', necessity, changes }
  const sorted = await ask(page, 'policies.move', answers)
  await ask(page, 'policies.activate', { id, rev: sorted.rev, effectiveFrom: '2026-01-05' })
}
