import {
  emptyVision,
  sameVision,
  vision,
  visionGaps,
  type visionOperations,
  visionRevision
} from '../../shared/features/vision'
import type { Handlers } from '../../shared/ipc'
import { Refusal, refuseField, refuseGaps } from '../../shared/result'
import type { Image } from '../database/journal'
import { type Store, table } from '../database/table'

/** The vision's working copy and its revisions (domain.md 2.9). */
export function visions(store: Store) {
  const working = table(store, 'vision', vision, () => '', {
    shelf: 3,
    textsOf: ({ statement }) => [statement]
  })
  const revisions = table(store, 'visionRevisions', visionRevision, (item) => item.statement)
  const newestFirst = () => revisions.list().sort((one, other) => other.number - one.number)
  const adopted = () => newestFirst().find((item) => item.status === 'adopted') ?? null
  return {
    working: () => working.list()[0] ?? null,
    rows: working,
    revisions,
    newestFirst,
    adopted,
    /** A deleted revision as it can come back beside those that an import brought. */
    fitRevision: (image: Image): Image => {
      const present = newestFirst()
      return {
        ...image,
        number: present.some((item) => item.number === image.number)
          ? (present[0]?.number ?? 0) + 1
          : image.number,
        status: adopted() ? 'superseded' : image.status
      }
    }
  }
}

/** The vision's working copy, and its adoption word for word (INV-14 to INV-16). */
export function visionHandlers(
  all: ReturnType<typeof visions>,
  today: () => string
): Handlers<typeof visionOperations> {
  return {
    get: all.working,
    save: ({ rev, changes }) => {
      const working = all.working()
      if (working) return all.rows.update(working.id, rev, changes)
      if (rev !== 0) throw new Refusal({ code: 'not-found' })
      return all.rows.create({ ...emptyVision, ...changes })
    },
    adopt: ({ rev, adoptedOn, reasonForChange }) => {
      const working = all.working()
      if (!working) throw new Refusal({ code: 'not-found' })
      if (working.rev !== rev) throw new Refusal({ code: 'conflict' })
      const gaps = visionGaps(working)
      if (gaps.length > 0) throw refuseGaps(gaps)
      const previous = all.adopted()
      if (previous && sameVision(working, previous))
        throw new Refusal({ code: 'conflict', reason: 'alreadyAdopted' })
      if (adoptedOn > today()) throw refuseField('adoptedOn', 'inTheFuture')
      if (previous && adoptedOn < previous.adoptedOn)
        throw refuseField('adoptedOn', 'beforeTheLast')
      if (previous) all.revisions.amend(previous.id, { status: 'superseded' })
      return all.revisions.create({
        number: (all.newestFirst()[0]?.number ?? 0) + 1,
        statement: working.statement,
        values: working.values,
        adoptedOn,
        reasonForChange,
        status: 'adopted'
      })
    },
    revisions: all.newestFirst
  }
}
