import { describe, expect, it } from 'vitest'
import { createWords } from '../../src/shared/words'
import { stepText } from '../../src/shared/steps'
import { answers, failure, startApp, value } from '../support/app'
import { allAnswered, giveAnswers } from '../support/assessments'

const DAY = 86_400_000

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
