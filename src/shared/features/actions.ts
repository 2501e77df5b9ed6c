import { z } from 'zod'
import { daysBetween } from '../days'
import { choice, day, requiredLine, text, whole } from '../fields'
import { writes } from '../ipc'
import { personRef, record, recordOperations, recordRef, recordRev } from '../record'

export const actionStatuses = ['open', 'in_progress', 'done', 'dropped'] as const
/** What an action can come from, as far as those records exist. */
export const actionSources = ['contact', 'policy', 'improvementArea'] as const

/** Something to do: what, who, by when (domain.md 2.16). Private unless the owner shows it. */
export const action = record({
  what: requiredLine(),
  who: personRef().nullable(),
  due: day().nullable(),
  status: choice(actionStatuses),
  doneOn: day().nullable(),
  /** What came of it; of a dropped one, why. */
  result: text(2_000),
  priority: whole(1, 3).nullable(),
  sourceType: choice(actionSources).nullable(),
  sourceId: recordRef().nullable(),
  private: z.boolean()
})
export type Action = z.output<typeof action.record>
export type ActionDraft = z.output<typeof action.draft>

/** Whether something is still to be done. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean =>
  status === 'open' || status === 'in_progress'

/** Open, and its day is past: the day itself is not overdue (CALC-16). */
export function actionOverdue(item: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return isOpen(item) && item.due !== null && today > item.due
}

export const actionGroupNames = ['overdue', 'soon', 'later', 'closed'] as const
export type ActionGroupName = (typeof actionGroupNames)[number]

/** Within this many days, today counted, an action stands under “soon”. */
const SOON_DAYS = 7

/**
 * Actions by when they are due: overdue (CALC-16), in the next seven days, later; each the earliest first. Then those
 * that are done or dropped, the latest first.
 */
export function actionGroups(
  actions: readonly Action[],
  today: string
): Record<ActionGroupName, Action[]> {
  const groups: Record<ActionGroupName, Action[]> = { overdue: [], soon: [], later: [], closed: [] }
  for (const item of actions) groups[groupOf(item, today)].push(item)
  const byDue = (one: Action, other: Action) => (one.due ?? '').localeCompare(other.due ?? '')
  const closedOn = ({ doneOn, updatedAt }: Action) => doneOn ?? updatedAt
  return {
    overdue: groups.overdue.toSorted(byDue),
    soon: groups.soon.toSorted(byDue),
    later: groups.later.toSorted(byDue),
    closed: groups.closed.toSorted((one, other) => closedOn(other).localeCompare(closedOn(one)))
  }
}

function groupOf(item: Action, today: string): ActionGroupName {
  if (!isOpen(item)) return 'closed'
  if (actionOverdue(item, today)) return 'overdue'
  return item.due !== null && daysBetween(today, item.due) < SOON_DAYS ? 'soon' : 'later'
}

export type ActionGap = { field: keyof ActionDraft; code: 'required' }

/** What an action lacks: someone and a day while it is open, the day it was done, the reason it was dropped (INV-31); a source is named whole. */
export function actionGaps(
  item: Pick<
    ActionDraft,
    'status' | 'who' | 'due' | 'doneOn' | 'result' | 'sourceType' | 'sourceId'
  >
): ActionGap[] {
  const lacking = (field: keyof ActionDraft): ActionGap => ({ field, code: 'required' })
  if (item.sourceType === null && item.sourceId !== null) return [lacking('sourceType')]
  if (item.sourceType !== null && item.sourceId === null) return [lacking('sourceId')]
  if (item.status === 'done') return item.doneOn === null ? [lacking('doneOn')] : []
  if (item.status === 'dropped') return item.result === '' ? [lacking('result')] : []
  return (['who', 'due'] as const).filter((field) => item[field] === null).map(lacking)
}

/** What the owner fills in of an action; its state changes by the operations. */
export const actionFields = action.draft.omit({ status: true, doneOn: true })
export type ActionFields = z.output<typeof actionFields>

export const actionOperations = {
  ...recordOperations({ draft: actionFields, record: action.record }),
  /** Begun, or set back to open. */
  begin: writes(z.strictObject({ ...recordRev.shape, begun: z.boolean() }), action.record),
  /** Done on a day, with what came of it. */
  finish: writes(
    z.strictObject({ ...recordRev.shape, doneOn: day(), result: text(2_000) }),
    action.record
  ),
  /** Dropped, with the reason (INV-31). */
  drop: writes(z.strictObject({ ...recordRev.shape, result: text(2_000) }), action.record),
  /** A done or dropped one is open again. */
  reopen: writes(recordRev, action.record)
}
