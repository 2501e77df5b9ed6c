import { describe, expect, it } from 'vitest'
import { assessmentGaps } from '../../src/shared/features/assessments/integrity'
import { answers, failure, startApp, value } from '../support/app'
import { allAnswered, completeQuarter, giveAnswers, newArea } from '../support/assessments'

const DAY = 86_400_000
const stands = { code: 'conflict', reason: 'status' }

/** A plan with staff on 5 January 2026. */
async function startPlan(hasStaff = true) {
  const app = startApp()
  value(await app.api.businessProfile.start({ ...answers, hasStaff }))
  return app
}

describe('completing', () => {
  it('needs an answer to every statement that is asked, the staff’s only with staff (INV-6)', async () => {
    const { api } = await startPlan()
    const { id, rev } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    await giveAnswers(api, id, allAnswered(3, false).slice(1))
    expect(Object.keys(failure(await api.assessments.complete({ id, rev })).fields ?? {})).toEqual([
      'COM-1',
      'STF-1',
      'STF-2',
      'STF-3',
      'STF-4',
      'STF-5'
    ])
    await giveAnswers(api, id, allAnswered(5).slice(0, 1))
    const alone = value(
      await api.assessments.update({ id, rev, changes: { includesStaff: false } })
    )
    const completed = value(await api.assessments.complete({ id, rev: alone.rev }))
    expect(completed).toMatchObject({
      status: 'completed',
      completedOn: '2026-01-05',
      scores: { overall: { points: 62, max: 100, percent: 620_000 } }
    })
    expect(Object.keys(completed.scores?.sections ?? {})).toEqual([
      'COM',
      'ALI',
      'ERR',
      'INF',
      'OUT',
      'IMP'
    ])
  })

  it('needs a word on a section that does not apply at all, which then has no score (INV-7)', async () => {
    const { api } = await startPlan()
    const { id, rev } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    const none = (code: string) => code.startsWith('INF')
    await giveAnswers(
      api,
      id,
      allAnswered(4).map((each) =>
        none(each.statementCode) ? { ...each, value: null, notApplicable: true } : each
      )
    )
    expect(failure(await api.assessments.complete({ id, rev })).fields).toEqual({
      'sectionNotes.INF': { code: 'required' }
    })
    const noted = value(
      await api.assessments.update({ id, rev, changes: { sectionNotes: { INF: 'New here' } } })
    )
    expect(noted.sectionNotes).toEqual({ INF: 'New here' })
    const { scores } = value(await api.assessments.complete({ id, rev: noted.rev }))
    expect(scores?.sections.INF).toBeUndefined()
    expect(scores?.overall).toEqual({ points: 88, max: 110, percent: 800_000 })
  })

  it('keeps scores that a later look at the answers must find again', async () => {
    const { api, db } = await startPlan()
    const { id } = await completeQuarter(api, '2025-Q4')
    const { assessment, answers: given } = value(await api.assessments.get({ id }))
    expect(assessmentGaps(assessment, given)).toEqual([])
    db.exec(`UPDATE answers SET "value" = 5 WHERE "statementCode" = 'COM-1'`)
    const changed = value(await api.assessments.get({ id }))
    expect(assessmentGaps(changed.assessment, changed.answers)).toEqual([
      { field: 'scores', code: 'scoresDiffer' }
    ])
  })

  it('closes the answers; only the note on the whole quarter is still written', async () => {
    const { api } = await startPlan()
    const { id, rev } = await completeQuarter(api, '2025-Q4')
    expect(
      failure(
        await api.assessments.answer({
          assessmentId: id,
          statementCode: 'COM-1',
          changes: { value: 5 }
        })
      )
    ).toEqual(stands)
    expect(failure(await api.assessments.complete({ id, rev }))).toEqual(stands)
    expect(failure(await api.assessments.remove({ id }))).toEqual(stands)
    expect(
      failure(await api.assessments.update({ id, rev, changes: { includesStaff: false } }))
    ).toEqual(stands)
    expect(
      value(await api.assessments.update({ id, rev, changes: { overallNote: 'A calm autumn' } }))
    ).toMatchObject({ overallNote: 'A calm autumn', status: 'completed' })
  })
})

describe('a completed quarter', () => {
  it('can be opened again within 14 days, and is completed anew', async () => {
    const { api, later } = await startPlan()
    const first = await completeQuarter(api, '2025-Q4')
    later(14 * DAY)
    const draft = value(await api.assessments.reopen({ id: first.id, rev: first.rev }))
    expect(draft).toMatchObject({ status: 'draft', completedOn: null, scores: null })
    const again = value(await api.assessments.complete({ id: draft.id, rev: draft.rev }))
    expect(again).toMatchObject({ completedOn: '2026-01-19', scores: first.scores })
  })

  it('can no longer be opened on the 15th day', async () => {
    const { api, later } = await startPlan()
    const { id, rev } = await completeQuarter(api, '2025-Q4')
    later(15 * DAY)
    expect(failure(await api.assessments.reopen({ id, rev }))).toEqual({
      code: 'conflict',
      reason: 'tooLate'
    })
  })

  it('is set aside only with a reason, is kept, and nothing is done to it any more', async () => {
    const { api } = await startPlan()
    const { id, rev } = await completeQuarter(api, '2025-Q4')
    expect(failure(await api.assessments.setAside({ id, rev, reason: '' })).code).toBe('invalid')
    const aside = value(await api.assessments.setAside({ id, rev, reason: 'Wrong year' }))
    expect(aside).toMatchObject({ status: 'void', voidReason: 'Wrong year' })
    const which = { id, rev: aside.rev }
    expect(failure(await api.assessments.reopen(which))).toEqual(stands)
    expect(failure(await api.assessments.setAside({ ...which, reason: 'x' }))).toEqual(stands)
    expect(
      failure(await api.assessments.update({ ...which, changes: { overallNote: 'x' } }))
    ).toEqual(stands)
    expect(failure(await api.assessments.remove({ id }))).toEqual(stands)
  })

  it('is not written by a window that read an older state of it', async () => {
    const { api } = await startPlan()
    const { id, rev } = await completeQuarter(api, '2025-Q4')
    for (const call of [
      api.assessments.reopen({ id, rev: rev - 1 }),
      api.assessments.setAside({ id, rev: rev - 1, reason: 'x' }),
      api.assessments.complete({ id, rev: rev - 1 })
    ])
      expect(failure(await call)).toEqual({ code: 'conflict' })
  })
})

describe('a draft that was deleted', () => {
  it('goes with its answers and areas, and comes back with them', async () => {
    const { api } = await startPlan()
    const first = await completeQuarter(api, '2025-Q4')
    value(await api.improvementAreas.create(newArea(first.id, 1, 'Answer faster')))
    value(await api.assessments.reopen({ id: first.id, rev: first.rev }))
    value(await api.assessments.remove({ id: first.id }))
    expect(value(await api.assessments.list())).toEqual([])
    const deleted = value(await api.changes.deleted())
    expect(deleted.map(({ name }) => name)).toEqual(['2025-Q4', 'Answer faster'])
    value(await api.changes.restore({ seq: deleted[0]?.seq ?? 0 }))
    const back = value(await api.assessments.get({ id: first.id }))
    expect([back.answers.length, back.areas.length]).toEqual([25, 1])
  })

  it('does not come back beside another one of its quarter (INV-4)', async () => {
    const { api } = await startPlan()
    const { id } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    value(await api.assessments.remove({ id }))
    value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    const [deleted] = value(await api.changes.deleted())
    expect(failure(await api.changes.restore({ seq: deleted?.seq ?? 0 }))).toEqual({
      code: 'conflict',
      reason: 'quarterTaken'
    })
  })
})
