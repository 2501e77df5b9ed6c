import { describe, expect, it } from 'vitest'
import { policyCode, reviewOverdue } from '../../src/shared/features/policies/rules'
import { answers, failure, startApp, value } from '../support/app'
import { createInForce, createIn, answersFor, newPolicy } from '../support/policies'

const DAY = 86_400_000

describe('the number of a policy', () => {
  it('counts on and is never given out twice', async () => {
    const { api } = startApp()
    const first = value(await api.policies.create(newPolicy))
    const second = value(await api.policies.create(newPolicy))
    value(await api.policies.remove({ id: second.id }))
    const third = value(await api.policies.create(newPolicy))
    value(await api.changes.undo({}))
    const fourth = value(await api.policies.create(newPolicy))
    expect([first, second, third, fourth].map((policy) => policy.number)).toEqual([1, 2, 3, 4])
    value(await api.policies.retire({ id: first.id, rev: 1, reason: '' }))
    expect(value(await api.policies.create(newPolicy)).number).toBe(5)
  })

  it('is printed with two digits or more', () => {
    expect([1, 23, 104].map(policyCode)).toEqual(['P-01', 'P-23', 'P-104'])
  })
})

describe('a review', () => {
  it('is due after the months of the profile, on a day that exists (CALC-16)', async () => {
    const { api } = startApp()
    const profile = value(await api.businessProfile.start(answers))
    value(
      await api.businessProfile.update({ rev: profile.rev, changes: { policyReviewMonths: 1 } })
    )
    const { id, rev } = await createIn(api, 'strengthen', answersFor('strengthen'))
    expect(
      value(await api.policies.activate({ id, rev, effectiveFrom: '2026-01-31' })).reviewDate
    ).toBe('2026-02-28')
  })

  it('is overdue only after its day, and only for a policy in force', () => {
    const due = { status: 'active', reviewDate: '2026-01-05' } as const
    expect(reviewOverdue(due, '2026-01-05')).toBe(false)
    expect(reviewOverdue(due, '2026-01-06')).toBe(true)
    expect(reviewOverdue({ ...due, status: 'under_review' }, '2026-01-06')).toBe(true)
    expect(reviewOverdue({ ...due, status: 'retired' }, '2026-01-06')).toBe(false)
    expect(reviewOverdue({ ...due, reviewDate: null }, '2026-01-06')).toBe(false)
  })

  it('that kept the policy puts the next one off and is noted', async () => {
    const { api, later } = startApp()
    const active = await createInForce(api, 'strengthen')
    later(100 * DAY)
    const { id, rev } = value(await api.policies.startReview({ id: active.id, rev: active.rev }))
    const kept = value(await api.policies.finishReview({ id, rev, reason: 'Still right' }))
    expect(kept).toMatchObject({ status: 'active', reviewDate: '2027-04-15' })
    expect(value(await api.policies.revisions({ id }))[0]).toMatchObject({
      kind: 'reviewed',
      trigger: 'review',
      reason: 'Still right',
      changedOn: '2026-04-15'
    })
  })

  it('at the end of the calendar stays within it', async () => {
    const { api } = startApp()
    const { id, rev } = await createIn(api, 'strengthen', answersFor('strengthen'))
    const active = value(await api.policies.activate({ id, rev, effectiveFrom: '2199-12-31' }))
    expect(active.reviewDate).toBe('2199-12-31')
  })
})

describe('how a policy changed', () => {
  it('is written when its wording changes in force: one line a day, with what applied last (INV-20)', async () => {
    const { api, later } = startApp()
    let policy = await createInForce(api, 'strengthen')
    const edit = async (wording: string) => {
      const { id, rev } = policy
      policy = value(await api.policies.update({ id, rev, changes: { wording } }))
    }
    await edit('One')
    later(3_600_000)
    await edit('Two')
    later(DAY)
    await edit('Three')
    const lines = value(await api.policies.revisions({ id: policy.id }))
    expect(
      lines.map(({ number, kind, wording, changedOn }) => [number, kind, wording, changedOn])
    ).toEqual([
      [3, 'wording', 'Three', '2026-01-06'],
      [2, 'wording', 'Two', '2026-01-05'],
      [1, 'first', 'Bring it back.', '2026-01-05']
    ])
  })

  it('is one line a day also when wording and compromise are edited in turn', async () => {
    const { api } = startApp()
    let policy = await createInForce(api, 'soften')
    for (const changes of [
      { wording: 'One' },
      { compromise: 'A third' },
      { wording: 'Two' },
      { compromise: 'A quarter' }
    ])
      policy = value(await api.policies.update({ id: policy.id, rev: policy.rev, changes }))
    const lines = value(await api.policies.revisions({ id: policy.id }))
    expect(lines.map(({ kind, wording }) => [kind, wording])).toEqual([
      ['compromise', 'Two'],
      ['wording', 'Two'],
      ['first', 'Bring it back.']
    ])
  })

  it('is not written for a draft, nor for other fields', async () => {
    const { api } = startApp()
    const draft = value(await api.policies.create(newPolicy))
    value(await api.policies.update({ id: draft.id, rev: 1, changes: { wording: 'One' } }))
    expect(value(await api.policies.revisions({ id: draft.id }))).toEqual([])
    const { id, rev } = await createInForce(api, 'strengthen')
    value(await api.policies.update({ id, rev, changes: { title: 'Refunds' } }))
    expect(value(await api.policies.revisions({ id }))).toHaveLength(1)
  })

  it('can be explained later, and goes with the policy', async () => {
    const { api } = startApp()
    const { id } = await createInForce(api, 'strengthen')
    const [line] = value(await api.policies.revisions({ id }))
    if (!line) throw new Error('No line')
    value(
      await api.policies.explainRevision({
        id: line.id,
        rev: line.rev,
        reason: 'Mrs Novak waited',
        trigger: 'complaint'
      })
    )
    expect(value(await api.policies.revisions({ id }))[0]?.reason).toBe('Mrs Novak waited')
    value(await api.policies.remove({ id }))
    expect(value(await api.policies.revisions({ id }))).toEqual([])
  })
})

describe('a dropped policy', () => {
  it('keeps its wording and the day, and is not written to any more (INV-21)', async () => {
    const { api } = startApp()
    const active = await createInForce(api, 'strengthen')
    const { id, rev } = value(
      await api.policies.retire({ id: active.id, rev: active.rev, reason: 'Nobody asks' })
    )
    const stands = { code: 'conflict', reason: 'status' }
    expect(failure(await api.policies.update({ id, rev, changes: { wording: 'x' } }))).toEqual(
      stands
    )
    expect(failure(await api.policies.retire({ id, rev, reason: '' }))).toEqual(stands)
    expect(failure(await api.policies.activate({ id, rev, effectiveFrom: '2026-01-05' }))).toEqual(
      stands
    )
    expect(failure(await api.policies.finishReview({ id, rev, reason: '' }))).toEqual(stands)
    expect(value(await api.policies.revisions({ id }))[0]).toMatchObject({
      kind: 'retired',
      reason: 'Nobody asks',
      wording: 'Bring it back.'
    })
  })

  it('comes back as a draft, and into force again as one that returned', async () => {
    const { api } = startApp()
    const active = await createInForce(api, 'strengthen')
    const gone = value(await api.policies.retire({ id: active.id, rev: active.rev, reason: '' }))
    const { id, rev } = value(await api.policies.bringBack({ id: gone.id, rev: gone.rev }))
    const again = value(await api.policies.activate({ id, rev, effectiveFrom: '2026-02-01' }))
    expect(again).toMatchObject({ status: 'active', retiredOn: null, effectiveFrom: '2026-02-01' })
    expect(value(await api.policies.revisions({ id })).map(({ kind }) => kind)).toEqual([
      'returned',
      'retired',
      'first'
    ])
  })

  it('that was never in force comes into force for the first time', async () => {
    const { api } = startApp()
    const draft = await createIn(api, 'strengthen', answersFor('strengthen'))
    const gone = value(await api.policies.retire({ id: draft.id, rev: draft.rev, reason: '' }))
    const { id, rev } = value(await api.policies.bringBack({ id: gone.id, rev: gone.rev }))
    value(await api.policies.activate({ id, rev, effectiveFrom: '2026-01-05' }))
    expect(value(await api.policies.revisions({ id })).map(({ kind }) => kind)).toEqual([
      'first',
      'retired'
    ])
  })
})
