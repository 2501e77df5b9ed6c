import { describe, expect, it } from 'vitest'
import { contradictions } from '../../../src/main/transfer/contradictions'
import { importPlan } from '../../../src/main/transfer/importPlan'
import type { Plan } from '../../../src/shared/exportFormat'
import { samplePlan } from '../../../src/shared/sample/samplePlan'
import { answers, startApp, value } from '../../support/app'
import { allAnswered, completeQuarter } from '../../support/assessments'

describe('looking a plan over', () => {
  it('finds nothing in a plan only the app has written', async () => {
    const { api, store } = startApp()
    value(await api.businessProfile.start(answers))
    await completeQuarter(api, '2025-Q4', allAnswered(3))
    expect(contradictions(store)).toEqual([])
  })

  it('finds nothing in the sample', () => {
    const { store } = startApp()
    const { businessProfile, vision, ...records } = samplePlan('en')
    const plan = { ...records, businessProfile: [businessProfile], vision: [vision] }
    importPlan(store, plan as unknown as Plan, 'replace')
    expect(contradictions(store)).toEqual([])
  })

  it('computes the kept scores again, and names the quarter whose points do not follow from its answers', async () => {
    const { api, store, db, later } = startApp()
    value(await api.businessProfile.start(answers))
    await completeQuarter(api, '2025-Q3', allAnswered(3))
    later(1_000)
    await completeQuarter(api, '2025-Q4', allAnswered(4))
    db.exec(`UPDATE answers SET "value" = 5 WHERE "statementCode" = 'COM-1' AND "value" = 4`)
    expect(contradictions(store)).toEqual([
      { path: ['assessments', 1, 'scores'], failure: { code: 'scoresDiffer' } }
    ])
  })
})
