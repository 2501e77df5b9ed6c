import { areaGaps, isClosed } from '../../../shared/features/assessments/integrity'
import type { improvementAreaOperations } from '../../../shared/features/assessments/operations'
import type {
  ImprovementArea,
  ImprovementAreaDraft
} from '../../../shared/features/assessments/schema'
import type { Handlers } from '../../../shared/ipc'
import { Refusal, refuseField } from '../../../shared/result'
import { refuseGaps } from '../../database/listHandlers'
import type { AssessmentTables } from './tables'

type NewArea = Omit<ImprovementAreaDraft, 'status' | 'closedOn' | 'closingNote'>

/** The areas to improve that completed quarters led to (domain.md 2.5). */
export function improvementAreaHandlers(
  { assessments, areas, areasOf, removeArea }: AssessmentTables,
  today: () => string
): Handlers<typeof improvementAreaOperations> {
  const quarterOfArea = ({ assessmentId }: Pick<ImprovementArea, 'assessmentId'>) =>
    assessments.get(assessmentId).quarterKey

  /** What an area goes on from is one of an earlier quarter. */
  function demandEarlier(assessmentId: string, carriedFrom: string | null | undefined): void {
    if (!carriedFrom) return
    const from = areas.find(carriedFrom)
    if (!from) throw new Refusal({ code: 'not-found', reason: 'pointedTo' })
    if (quarterOfArea(from) >= quarterOfArea({ assessmentId }))
      throw refuseField('carriedFrom', 'notEarlier')
  }

  function create(draft: NewArea): ImprovementArea {
    if (assessments.get(draft.assessmentId).status !== 'completed')
      throw new Refusal({ code: 'conflict', reason: 'status' })
    const standing = areasOf(draft.assessmentId)
    if (standing.length >= 3) throw new Refusal({ code: 'conflict', reason: 'threeAreas' })
    if (standing.some(({ rank }) => rank === draft.rank)) throw refuseField('rank', 'duplicate')
    demandEarlier(draft.assessmentId, draft.carriedFrom)
    const area = { ...draft, status: 'planned', closedOn: null, closingNote: '' } as const
    refuseGaps(areaGaps(area))
    return areas.create(area)
  }

  return {
    list: () => {
      const quarters = new Map(assessments.list().map(({ id, quarterKey }) => [id, quarterKey]))
      const place = ({ assessmentId, rank }: ImprovementArea) =>
        `${quarters.get(assessmentId) ?? ''} ${rank}`
      return areas.list().toSorted((one, other) => place(one).localeCompare(place(other)))
    },
    get: ({ id }) => areas.get(id),
    create,
    createMany: (drafts) => drafts.map(create),
    update: ({ id, rev, changes }) => {
      const before = areas.get(id)
      demandEarlier(before.assessmentId, changes.carriedFrom)
      const next = { ...before, ...changes }
      const closedOn = isClosed(next) ? (before.closedOn ?? today()) : null
      refuseGaps(areaGaps({ ...next, closedOn }))
      return areas.update(id, rev, { ...changes, closedOn })
    },
    remove: ({ id }) => removeArea(id)
  }
}
