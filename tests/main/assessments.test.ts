import { describe, expect, it } from 'vitest'
import { assessmentGaps } from '../../src/shared/features/assessments/integrity'
import { createWords } from '../../src/shared/words'
import { stepText } from '../../src/shared/steps'
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

describe('a quarter', () => {
  it('is begun once: a second assessment of it is refused until the first is set aside (INV-4)', async () => {
    const { api } = await startPlan()
    const begun = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    expect(begun).toMatchObject({ status: 'draft', includesStaff: true, versionKey: 'core-1' })
    expect(failure(await api.assessments.begin({ quarterKey: '2026-Q1' }))).toEqual({
      code: 'conflict',
      reason: 'quarterTaken'
    })
    const { id, rev } = begun
    value(await api.assessments.setAside({ id, rev, reason: 'Filled in for a joke' }))
    expect(value(await api.assessments.begin({ quarterKey: '2026-Q1' })).id).not.toBe(id)
  })

  it('that has not begun yet cannot be begun, nor completed (INV-8)', async () => {
    const { api } = await startPlan()
    for (const quarterKey of ['2026-Q2', '2027-Q1'])
      expect(failure(await api.assessments.begin({ quarterKey }))).toMatchObject({
        fields: { quarterKey: { code: 'futureQuarter' } }
      })
    expect(failure(await api.assessments.begin({ quarterKey: '2026-Q5' }))).toMatchObject({
      fields: { quarterKey: { code: 'notAQuarter' } }
    })
    expect(value(await api.assessments.begin({ quarterKey: '2019-Q3' })).quarterKey).toBe('2019-Q3')
  })

  it('begun on a clock that was wrong is not completed before its time (INV-8)', async () => {
    const { api, later } = await startPlan(false)
    later(120 * DAY)
    const { id, rev } = value(await api.assessments.begin({ quarterKey: '2026-Q2' }))
    await giveAnswers(api, id, allAnswered(4, false))
    later(-120 * DAY)
    expect(failure(await api.assessments.complete({ id, rev }))).toMatchObject({
      fields: { quarterKey: { code: 'futureQuarter' } }
    })
  })

  it('begins on the day of the business, not of the computer (CALC-17)', async () => {
    const { api, later } = startApp()
    value(
      await api.businessProfile.start({ ...answers, region: 'BR', timeZone: 'America/Sao_Paulo' })
    )
    later(Date.parse('2026-04-01T02:00:00Z') - Date.parse('2026-01-05T09:00:00Z'))
    expect(failure(await api.assessments.begin({ quarterKey: '2026-Q2' })).code).toBe('invalid')
    later(3_600_000)
    value(await api.assessments.begin({ quarterKey: '2026-Q2' }))
  })

  it('nobody filled in can be left out with a reason, and begun after all', async () => {
    const { api } = await startPlan()
    expect(
      failure(await api.assessments.skip({ quarterKey: '2025-Q4', reason: ' ' }))
    ).toMatchObject({ fields: { reason: { code: 'required' } } })
    const skipped = value(await api.assessments.skip({ quarterKey: '2025-Q4', reason: 'Closed' }))
    expect(skipped).toMatchObject({ status: 'void', voidReason: 'Closed', completedOn: null })
    value(await api.assessments.begin({ quarterKey: '2025-Q4' }))
    value(await api.assessments.remove({ id: skipped.id }))
    expect(value(await api.assessments.list())).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('is a value or “does not apply”, never both (INV-5)', async () => {
    const { api, db } = await startPlan()
    const { id } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    const which = { assessmentId: id, statementCode: 'INF-3' } as const
    const give = async (changes: {
      value?: number | null
      notApplicable?: boolean
      note?: string
    }) => value(await api.assessments.answer({ ...which, changes }))
    expect(await give({ value: 4 })).toMatchObject({ value: 4, notApplicable: false })
    expect(await give({ notApplicable: true })).toMatchObject({ value: null, notApplicable: true })
    expect(await give({ value: 2 })).toMatchObject({ value: 2, notApplicable: false })
    expect(await give({ note: 'In winter' })).toMatchObject({ value: 2, note: 'In winter' })
    expect(await give({ value: null })).toMatchObject({ value: null, notApplicable: false })
    expect(
      failure(
        await api.assessments.answer({ ...which, changes: { value: 3, notApplicable: true } })
      )
    ).toMatchObject({ fields: { notApplicable: { code: 'valueOrNot' } } })
    expect(() => db.exec(`UPDATE answers SET "value" = 3, "notApplicable" = 1`)).toThrow(/CHECK/)
  })

  it('is one of five, to a statement there is, in a quarter there is', async () => {
    const { api } = await startPlan()
    const { id } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    const give = async (statementCode: string, chosen: number, assessmentId = id) =>
      failure(
        await api.assessments.answer({
          assessmentId,
          statementCode: statementCode as 'COM-1',
          changes: { value: chosen }
        })
      )
    for (const wrong of [0, 6, 2.5]) expect((await give('COM-1', wrong)).code).toBe('invalid')
    expect((await give('COM-5', 3)).code).toBe('invalid')
    expect((await give('COM-1', 3, crypto.randomUUID())).code).toBe('not-found')
  })

  it('is taken back by Undo and given again by Redo, with a sentence in each language', async () => {
    const { api } = await startPlan()
    const { id } = value(await api.assessments.begin({ quarterKey: '2026-Q1' }))
    await giveAnswers(api, id, allAnswered(3).slice(0, 2))
    const undone = value(await api.changes.undo({}))
    if (!undone) throw new Error('Nothing was undone')
    expect(value(await api.assessments.get({ id })).answers).toHaveLength(1)
    expect(stepText(createWords('pl'), undone, 'undone')).toBe('Cofnięto odpowiedź w samoocenie')
    value(await api.changes.undo({}))
    const begun = value(await api.changes.undo({}))
    expect(begun && stepText(createWords('pl'), begun, 'redo')).toBe(
      'Ponów rozpoczęcie samooceny za I kwartał 2026'
    )
    for (let step = 0; step < 3; step += 1) value(await api.changes.redo())
    expect(value(await api.assessments.get({ id })).answers).toHaveLength(2)
  })
})

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
