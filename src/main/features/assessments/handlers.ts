import type {
  AssessmentWhole,
  assessmentOperations,
  OwnRecords
} from '../../../shared/features/assessments/operations'
import { canReopen, quarterOf } from '../../../shared/features/assessments/quarters'
import { CORE_VERSION } from '../../../shared/features/assessments/questionnaire'
import { completionGaps, scoresOf } from '../../../shared/features/assessments/rules'
import type {
  Answer,
  Assessment,
  AssessmentDraft
} from '../../../shared/features/assessments/schema'
import type { Handlers } from '../../../shared/ipc'
import { Refusal, refuseField } from '../../../shared/result'
import { refuseGaps } from '../../database/listHandlers'
import type { AssessmentTables } from './tables'

export type AssessmentSurroundings = {
  today: () => string
  /** Whether the business has staff, from its profile. */
  hasStaff: () => boolean
  ownRecords: () => OwnRecords
}

export function assessmentHandlers(
  tables: AssessmentTables,
  { today, hasStaff, ownRecords }: AssessmentSurroundings
): Handlers<typeof assessmentOperations> {
  const { assessments, answers, answersOf, areasOf, ofQuarter, whole } = tables

  function read(id: string, rev: number): Assessment {
    const item = assessments.get(id)
    if (item.rev !== rev) throw new Refusal({ code: 'conflict' })
    return item
  }

  function demand(item: Assessment, ...statuses: Assessment['status'][]): void {
    if (!statuses.includes(item.status)) throw new Refusal({ code: 'conflict', reason: 'status' })
  }

  /** A quarter that has begun and that no assessment stands for (INV-4, INV-8). */
  function demandFree(quarterKey: string): void {
    if (quarterKey > quarterOf(today())) throw refuseField('quarterKey', 'futureQuarter')
    if (ofQuarter(quarterKey)) throw new Refusal({ code: 'conflict', reason: 'quarterTaken' })
  }

  const blank = (quarterKey: string): AssessmentDraft => ({
    quarterKey,
    versionKey: CORE_VERSION,
    includesStaff: hasStaff(),
    status: 'draft',
    completedOn: null,
    voidReason: '',
    overallNote: '',
    sectionNotes: {},
    scores: null
  })

  function save(
    { assessmentId, statementCode }: Pick<Answer, 'assessmentId' | 'statementCode'>,
    changes: Partial<Pick<Answer, 'value' | 'notApplicable' | 'note'>>
  ): Answer {
    const given = answersOf(assessmentId).find((each) => each.statementCode === statementCode)
    if (given) return answers.amend(given.id, changes)
    const nothing = { value: null, notApplicable: false, note: '' }
    return answers.create({ assessmentId, statementCode, ...nothing, ...changes })
  }

  return {
    list: () => newestFirst(tables),
    get: ({ id }) => whole(id),
    ownRecords,
    begin: ({ quarterKey }) => {
      demandFree(quarterKey)
      return assessments.create(blank(quarterKey))
    },
    skip: ({ quarterKey, reason }) => {
      demandFree(quarterKey)
      return assessments.create({ ...blank(quarterKey), status: 'void', voidReason: reason })
    },
    update: ({ id, rev, changes }) => {
      const item = read(id, rev)
      const { overallNote: _note, ...whileDraft } = changes
      demand(item, 'draft', ...(Object.keys(whileDraft).length === 0 ? ['completed' as const] : []))
      return assessments.update(id, rev, changes)
    },
    answer: ({ changes, ...which }) => {
      demand(assessments.get(which.assessmentId), 'draft')
      return save(which, withoutContradiction(changes))
    },
    complete: ({ id, rev }) => {
      const item = read(id, rev)
      demand(item, 'draft')
      if (item.quarterKey > quarterOf(today())) throw refuseField('quarterKey', 'futureQuarter')
      const given = answersOf(id)
      refuseGaps(completionGaps(given, item.includesStaff, item.sectionNotes))
      return assessments.update(id, rev, {
        status: 'completed',
        completedOn: today(),
        scores: scoresOf(given, item.includesStaff)
      })
    },
    reopen: ({ id, rev }) => {
      const item = read(id, rev)
      demand(item, 'completed')
      if (!canReopen(item, today())) throw new Refusal({ code: 'conflict', reason: 'tooLate' })
      return assessments.update(id, rev, { status: 'draft', completedOn: null, scores: null })
    },
    setAside: ({ id, rev, reason }) => {
      demand(read(id, rev), 'draft', 'completed')
      return assessments.update(id, rev, { status: 'void', voidReason: reason })
    },
    remove: ({ id }) => {
      const item = assessments.get(id)
      const given = answersOf(id)
      if (item.status !== 'void' || item.completedOn !== null || given.length > 0)
        demand(item, 'draft')
      for (const area of areasOf(id)) tables.removeArea(area.id)
      for (const each of given) answers.remove(each.id)
      assessments.remove(id)
    }
  }
}

/** Choosing a value takes “does not apply” back, and the other way round; both at once is refused (INV-5). */
function withoutContradiction<C extends Partial<Pick<Answer, 'value' | 'notApplicable' | 'note'>>>(
  changes: C
): Partial<Pick<Answer, 'value' | 'notApplicable' | 'note'>> {
  const { value, notApplicable } = changes
  const chosen = value !== undefined && value !== null
  if (chosen && notApplicable) throw refuseField('notApplicable', 'valueOrNot')
  if (chosen) return { ...changes, notApplicable: false }
  return notApplicable ? { ...changes, value: null } : changes
}

/** Reads all quarters in three queries, whatever their number. */
function newestFirst({ assessments, answers, areas }: AssessmentTables): AssessmentWhole[] {
  const [given, led] = [byAssessment(answers.list()), byAssessment(areas.list())]
  return assessments
    .list()
    .map((assessment) => ({
      assessment,
      answers: given.get(assessment.id) ?? [],
      areas: (led.get(assessment.id) ?? []).toSorted((one, other) => one.rank - other.rank)
    }))
    .toSorted((one, other) => other.assessment.quarterKey.localeCompare(one.assessment.quarterKey))
}

function byAssessment<R extends { assessmentId: string }>(records: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const group = groups.get(record.assessmentId)
    if (group) group.push(record)
    else groups.set(record.assessmentId, [record])
  }
  return groups
}
