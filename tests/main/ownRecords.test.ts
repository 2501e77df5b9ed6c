import { describe, expect, it } from 'vitest'
import { importPlan } from '../../src/main/transfer/importPlan'
import type { Plan } from '../../src/shared/exportFormat'
import { samplePlan } from '../../src/shared/sample/samplePlan'
import { startApp, value } from '../support/app'

/** The sample business, on its Monday morning. */
function startSample() {
  const app = startApp()
  const plan = samplePlan('en')
  const { businessProfile, vision, ...records } = plan
  const whole = { ...records, businessProfile: [businessProfile], vision: [vision] }
  importPlan(app.store, whole as unknown as Plan, 'replace')
  return { ...app, plan }
}

describe('the owner’s own records beside a statement', () => {
  it('are counted over the last 365 days, or as they stand', async () => {
    const { api, plan } = startSample()
    // The sample’s zone is London, where a day in winter begins at midnight UTC.
    const recent = plan.contacts.filter(
      ({ receivedAt }) => receivedAt >= '2025-01-06T00:00:00.000Z'
    )
    const complaints = recent.filter(({ kind }) => kind === 'complaint')
    const inForce = plan.policies.filter(
      ({ status }) => status === 'active' || status === 'under_review'
    )
    const here = plan.staffMembers.filter(({ leftOn }) => leftOn === null)
    const channelsFor = (use: 'orders' | 'questions' | 'problems') =>
      plan.contactChannels.filter(({ usedFor }) => usedFor.includes(use)).length
    expect(complaints.length).toBeGreaterThan(0)
    expect(value(await api.assessments.ownRecords())).toEqual({
      complaints: {
        received: complaints.length,
        withCause: complaints.filter(({ causeKind }) => causeKind !== null).length,
        causeRemoved: complaints.filter(({ causeRemoved }) => causeRemoved === 'yes').length
      },
      goodwill: recent.filter(({ goodwill }) => goodwill === 'given').length,
      extras: inForce.filter(
        ({ stance, necessity }) => stance === 'friendly' && necessity === 'unnecessary'
      ).length,
      limits:
        here.filter(({ mayGrantUpTo }) => mayGrantUpTo !== null).length +
        inForce.filter(({ goodwillLimit }) => goodwillLimit !== null).length,
      channels: {
        orders: channelsFor('orders'),
        questions: channelsFor('questions'),
        problems: channelsFor('problems')
      }
    })
  })

  it('are nothing in a plan that has none', async () => {
    expect(value(await startApp().api.assessments.ownRecords())).toEqual({
      complaints: { received: 0, withCause: 0, causeRemoved: 0 },
      goodwill: 0,
      extras: 0,
      limits: 0,
      channels: { orders: 0, questions: 0, problems: 0 }
    })
  })
})
