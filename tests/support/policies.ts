import type { Decision, Policy, PolicyFields } from '../../src/shared/features/policies/schema'
import { axesOf } from '../../src/shared/features/policies/rules'
import { type startApp, value } from './app'

type Api = ReturnType<typeof startApp>['api']
export type Fields = Partial<PolicyFields>

/** A draft nothing has been asked of yet. */
export const newPolicy = {
  topicCode: 'custom',
  title: 'Returns',
  wording: 'Bring it back.',
  origin: 'own'
} as const

/** Exactly what a quadrant demands, and where customers can see it. */
export function answersFor(decision: Exclude<Decision, 'discard'>): Fields {
  const shared: Fields = {
    reasonKind: 'customer_wish',
    displays: [{ place: 'counter', detail: '', stepsFromHome: null, since: null }]
  }
  if (decision === 'keep_extra') return shared
  const explained: Fields = { ...shared, customerExplanation: 'You asked for it.' }
  if (decision === 'strengthen') return { ...explained, strengthenNote: 'No change.' }
  return {
    ...explained,
    reasonText: 'It costs too much.',
    compulsory: 'convenient',
    compromise: 'Half of it.'
  }
}

/** A draft with these answers, standing in a quadrant. */
export async function createIn(api: Api, decision: Decision, answers: Fields): Promise<Policy> {
  const { id, rev } = value(await api.policies.create(newPolicy))
  return value(await api.policies.update({ id, rev, changes: { ...axesOf(decision), ...answers } }))
}

/** The same, in force since 5 January 2026. */
export async function createInForce(
  api: Api,
  decision: Exclude<Decision, 'discard'>,
  answers: Fields = {}
): Promise<Policy> {
  const { id, rev } = await createIn(api, decision, { ...answersFor(decision), ...answers })
  return value(await api.policies.activate({ id, rev, effectiveFrom: '2026-01-05' }))
}
