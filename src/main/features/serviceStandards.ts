import {
  type Limit,
  limitNames,
  serviceStandard,
  type ServiceStandard,
  type ServiceStandardDraft,
  type serviceStandardOperations
} from '../../shared/features/serviceStandards'
import type { Handlers } from '../../shared/ipc'
import { Refusal, refuseField } from '../../shared/result'
import { type Store, table } from '../database/table'

/** The table of service standards, a row a version (domain.md 2.14). */
export function serviceStandards(store: Store) {
  const rows = table(store, 'serviceStandards', serviceStandard, (item) => item.title, {
    shelf: 9,
    textsOf: ({ title, staffWording, customerWording }) => [title, staffWording, customerWording]
  })
  const newestFirst = (): ServiceStandard[] =>
    rows
      .list()
      .toReversed()
      .sort((one, other) => other.effectiveFrom.localeCompare(one.effectiveFrom))
  return { rows, newestFirst }
}

export function serviceStandardHandlers(
  { rows, newestFirst }: ReturnType<typeof serviceStandards>,
  today: () => string
): Handlers<typeof serviceStandardOperations> {
  function save(rev: number, standard: Omit<ServiceStandardDraft, 'retiredOn'>): ServiceStandard {
    const versions = newestFirst().filter(({ channelId }) => channelId === standard.channelId)
    const [last] = versions
    if ((last?.rev ?? 0) !== rev) throw new Refusal({ code: 'conflict' })
    if (!last || last.retiredOn !== null) {
      if (last && standard.effectiveFrom <= last.effectiveFrom)
        throw refuseField('effectiveFrom', 'beforeTheVersion')
      return rows.create({ ...standard, retiredOn: null })
    }
    const sameLimits = limitNames.every((limit) => isSame(last[limit], standard[limit]))
    // On the day a version began, its limits may still be put right.
    if (sameLimits || standard.effectiveFrom === last.effectiveFrom)
      return rows.update(last.id, rev, { ...standard, effectiveFrom: last.effectiveFrom })
    if (standard.effectiveFrom < last.effectiveFrom)
      throw refuseField('effectiveFrom', 'beforeTheVersion')
    return rows.create({ ...standard, retiredOn: null })
  }

  return {
    list: newestFirst,
    save: ({ rev, standard }) => save(rev, standard),
    retire: ({ id, rev }) => rows.update(id, rev, { retiredOn: today() }),
    remove: ({ id }) => rows.remove(id)
  }
}

const isSame = (one: Limit | null, other: Limit | null) =>
  one?.n === other?.n && one?.unit === other?.unit
