import {
  askedStatements,
  statementCodes,
  type StatementCode
} from '../../src/shared/features/assessments/questionnaire'
import type { Given } from '../../src/shared/features/assessments/rules'
import type { Assessment, ImprovementArea } from '../../src/shared/features/assessments/schema'
import { type startApp, value } from './app'

type Api = ReturnType<typeof startApp>['api']

/** Answers as domain.md 4.9 writes them: `3 3 4 2 | 3 4 2 2 | …`, `N` for not applicable, `–` for a section not asked. */
export function answersFrom(written: string): Given[] {
  const sections = written.split('|').map((part) => part.trim().split(/\s+/))
  const signs = sections.flatMap((signsOf, index) =>
    index === 5 && signsOf[0] === '–' ? Array.from({ length: 5 }, () => '–') : signsOf
  )
  return statementCodes.flatMap((statementCode, index) => {
    const sign = signs[index]
    if (sign === undefined || sign === '–') return []
    const notApplicable = sign === 'N'
    return [{ statementCode, value: notApplicable ? null : Number(sign), notApplicable }]
  })
}

/** Every statement that is asked, answered alike. */
export const allAnswered = (value: number, includesStaff = true): Given[] =>
  askedStatements(includesStaff).map((statementCode) => ({
    statementCode,
    value,
    notApplicable: false
  }))

/** Gives the answers one by one, as an owner does. */
export async function giveAnswers(api: Api, id: string, given: readonly Given[]): Promise<void> {
  for (const { statementCode, value: chosen, notApplicable } of given)
    value(
      await api.assessments.answer({
        assessmentId: id,
        statementCode,
        changes: notApplicable ? { notApplicable } : { value: chosen }
      })
    )
}

/** A quarter that was begun, filled in and completed. */
export async function completeQuarter(
  api: Api,
  quarterKey: string,
  given: readonly Given[] = allAnswered(3)
): Promise<Assessment> {
  const { id, rev } = value(await api.assessments.begin({ quarterKey }))
  await giveAnswers(api, id, given)
  return value(await api.assessments.complete({ id, rev }))
}

/** An area nothing is said about yet. */
export const newArea = (assessmentId: string, rank: number, title = `Area ${rank}`) => ({
  assessmentId,
  rank,
  title,
  sectionCode: null,
  statementCode: null as StatementCode | null,
  reason: '',
  wantedState: '',
  carriedFrom: null as ImprovementArea['carriedFrom'],
  showToStaff: false
})
