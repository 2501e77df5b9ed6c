import { samplePlan } from '../../../src/shared/sample/samplePlan'
import type { PolicyFields } from '../../../src/shared/features/policies/schema'
import { answers, startApp, type TestApp, value } from '../../support/app'
import { raiseNumber } from '../../../src/main/database/numbers'

/** The sample business as the plan that is open: 23 policies in force, 4 dropped. */
export function sampleApp(): TestApp {
  const app = startApp()
  const plan = samplePlan('en')
  app.store.journal.run('start.openSample', () => {
    for (const [feature, records] of Object.entries(plan))
      for (const record of [records].flat()) app.store.tables.get(feature)?.insert(record as never)
    raiseNumber(app.store, 'policies', 27)
  })
  return app
}

/** A plan with its profile and nothing else. */
export async function plan(): Promise<TestApp> {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app
}

/** Everything a friendly, necessary policy needs to come into force. */
export const whole: Partial<PolicyFields> = {
  stance: 'friendly',
  necessity: 'necessary',
  reasonKind: 'customer_wish',
  strengthenNote: 'No change needed',
  customerExplanation: 'So that you can rely on it.',
  displays: [{ place: 'contract', detail: '', stepsFromHome: null, since: null }]
}

/** A draft, with fields filled in. */
export async function draft(app: TestApp, title: string, fields: Partial<PolicyFields> = {}) {
  const made = value(
    await app.api.policies.create({ topicCode: 'custom', title, wording: title, origin: 'own' })
  )
  if (Object.keys(fields).length === 0) return made
  return value(await app.api.policies.update({ id: made.id, rev: made.rev, changes: fields }))
}

/** A policy in force. */
export async function inForce(app: TestApp, title: string, fields: Partial<PolicyFields> = {}) {
  const made = await draft(app, title, { ...whole, ...fields })
  return value(
    await app.api.policies.activate({ id: made.id, rev: made.rev, effectiveFrom: '2025-01-10' })
  )
}
