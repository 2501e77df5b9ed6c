import type { Plan } from '../../shared/exportFormat'
import type { Image } from '../database/journal'
import type { Store } from '../database/table'
import { images } from './images'

/**
 * A file as it joins a plan that has filled in some of the same quarters itself: the plan's own stay, and the file's
 * stay out with their answers and areas (INV-4). One of the same id is the same one and is not meant here.
 */
export function withoutOwnQuarters(store: Store, plan: Plan): { plan: Plan; leftOut: number } {
  const out = quartersLeftOut(store, plan)
  const stays = ({ assessmentId }: { assessmentId: string }) => !out.has(assessmentId)
  const areas = plan.improvementAreas.filter(stays)
  const known = new Set<unknown>(areas.map(({ id }) => id))
  const isThere = (id: unknown) =>
    known.has(id) || images(store, 'improvementAreas').find(String(id)) !== undefined
  const present = images(store, 'assessments')
  return {
    leftOut: out.size,
    plan: {
      ...plan,
      // Those the plan knows go first: they may make room for another one of their quarter.
      assessments: plan.assessments
        .filter(({ id }) => !out.has(id))
        .toSorted((one, other) => Number(!present.find(one.id)) - Number(!present.find(other.id))),
      answers: plan.answers.filter(stays),
      improvementAreas: areas.map((area) =>
        area.carriedFrom === null || isThere(area.carriedFrom)
          ? area
          : { ...area, carriedFrom: null }
      ),
      actions: plan.actions.map((action) =>
        out.size > 0 && action.sourceType === 'improvementArea' && !isThere(action.sourceId)
          ? { ...action, sourceType: null, sourceId: null }
          : action
      )
    }
  }
}

/** Which assessments of the file meet another one of the plan for their quarter. */
function quartersLeftOut(store: Store, plan: Plan): Set<string> {
  const out = new Set<string>()
  for (let before = -1; before < out.size;) {
    before = out.size
    const taken = new Map(plan.assessments.map((item) => [item.id, item] as const))
    for (const id of out) taken.delete(id)
    const own = new Map(
      images(store, 'assessments')
        .list()
        .filter((image) => image.status !== 'void' && !taken.has(String(image.id)))
        .map((image) => [image.quarterKey, image.id])
    )
    for (const { id, quarterKey, status } of taken.values())
      if (status !== 'void' && own.has(quarterKey)) out.add(id)
  }
  return out
}

/** What an answer or an area stands on in its quarter, of which there is one each. */
const placeOf = ({ assessmentId, statementCode, rank }: Image) =>
  `${String(assessmentId)} ${String(rank ?? statementCode)}`

/**
 * A quarter the plan knows is taken as a whole: its answers and areas that the file does not hold, or holds in another
 * place, go first, so that the file's find theirs free. Answers with what went, by id.
 */
export function clearKnownQuarters(store: Store, plan: Plan): Map<unknown, Image> {
  const went = new Map<unknown, Image>()
  const quarters = new Set<unknown>(plan.assessments.map(({ id }) => id))
  for (const feature of ['improvementAreas', 'answers'] as const) {
    const rows = images(store, feature)
    const coming = new Map<unknown, Image>(plan[feature].map((record) => [record.id, record]))
    for (const image of rows.list()) {
      const record = coming.get(image.id)
      if (!quarters.has(image.assessmentId) || (record && placeOf(record) === placeOf(image)))
        continue
      rows.remove(String(image.id))
      went.set(image.id, image)
    }
    for (const { id, carriedFrom } of rows.list())
      if (went.has(carriedFrom) && !coming.has(carriedFrom))
        rows.change(String(id), { carriedFrom: null })
  }
  return went
}
