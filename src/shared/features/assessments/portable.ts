import { portable } from '../../portable'
import { CORE_VERSION } from './questionnaire'
import { answer, assessment, improvementArea } from './schema'

/** How assessments, their answers and their areas stand in an export file. */
export const assessmentPortables = {
  assessments: portable(assessment, ['quarterKey', 'includesStaff'], () => ({
    versionKey: CORE_VERSION,
    status: 'draft',
    completedOn: null,
    voidReason: '',
    overallNote: '',
    sectionNotes: {},
    scores: null
  })),
  answers: portable(
    answer,
    ['assessmentId', 'statementCode'],
    () => ({ value: null, notApplicable: false, note: '' }),
    { points: { assessmentId: 'assessments' } }
  ),
  improvementAreas: portable(
    improvementArea,
    ['assessmentId', 'rank', 'title'],
    () => ({
      sectionCode: null,
      statementCode: null,
      reason: '',
      wantedState: '',
      status: 'planned',
      closedOn: null,
      closingNote: '',
      carriedFrom: null,
      showToStaff: false
    }),
    { points: { assessmentId: 'assessments', carriedFrom: 'improvementAreas' } }
  )
} as const
