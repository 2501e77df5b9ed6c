import type { Plan } from '../../src/shared/exportFormat'
import {
  askedStatements,
  sectionOf,
  statementCodes
} from '../../src/shared/features/assessments/questionnaire'
import { scoresOf } from '../../src/shared/features/assessments/rules'

/** Quarters with the answers and areas they may have: the first is completed, the others are begun or set aside. */
export function lawfulQuarters(plan: Plan): Partial<Plan> {
  const assessments = plan.assessments.map((item, index) => {
    const aside = index > 1
    return {
      ...item,
      quarterKey: `202${index}-Q1`,
      status: aside ? ('void' as const) : ('draft' as const),
      completedOn: null,
      voidReason: aside ? item.voidReason || 'Closed' : '',
      scores: null
    }
  })
  const [first] = assessments
  if (!first) return { assessments, answers: [], improvementAreas: [] }
  const answers = plan.answers.map((answer, index) => ({
    ...answer,
    assessmentId: assessments[index % assessments.length]?.id ?? '',
    statementCode: statementCodes[index] ?? 'COM-1',
    notApplicable: answer.value === null && answer.notApplicable
  }))
  const improvementAreas = plan.improvementAreas.slice(0, 3).map((area, index) => ({
    ...area,
    assessmentId: first.id,
    rank: index + 1,
    sectionCode: area.statementCode ? sectionOf(area.statementCode) : area.sectionCode,
    status: index === 0 ? ('achieved' as const) : ('active' as const),
    closedOn: index === 0 ? '2026-01-05' : null,
    closingNote: area.closingNote || 'Done.',
    carriedFrom: null
  }))
  return { ...completedFirst(assessments, answers), improvementAreas }
}

/** The same with every statement of the first quarter answered, and its scores kept. */
function completedFirst(
  assessments: Plan['assessments'],
  answers: Plan['answers']
): Pick<Plan, 'assessments' | 'answers'> {
  const [first, ...others] = assessments
  const [sample] = answers
  if (!first || !sample) return { assessments, answers }
  const given = askedStatements(first.includesStaff).map((statementCode, index) => ({
    ...sample,
    id: `00000000-0000-4000-8000-${first.id.slice(0, 8)}00${String(index).padStart(2, '0')}`,
    assessmentId: first.id,
    statementCode,
    value: (index % 5) + 1,
    notApplicable: false
  }))
  const completed = {
    ...first,
    status: 'completed' as const,
    completedOn: '2026-01-05',
    scores: scoresOf(given, first.includesStaff)
  }
  const rest = answers.filter(({ assessmentId }) => assessmentId !== first.id)
  return { assessments: [completed, ...others], answers: [...given, ...rest] }
}
