import {
  action,
  type ActionDraft,
  actionGaps,
  type actionOperations
} from '../../shared/features/actions'
import type { Handlers } from '../../shared/ipc'
import { Refusal, refuseField } from '../../shared/result'
import { refuseGaps } from '../database/listHandlers'
import { recordHandlers, type Store, table } from '../database/table'

/** The table of what is to be done (domain.md 2.16). */
export function actions(store: Store) {
  return table(store, 'actions', action, (item) => item.what, {
    shelf: 10,
    textsOf: ({ what, result }) => [what, result]
  })
}

export function actionHandlers(
  store: Store,
  rows: ReturnType<typeof actions>,
  today: () => string
): Handlers<typeof actionOperations> {
  const plain = recordHandlers(rows)
  const working = store.db.prepare<[string, string]>(
    `SELECT 1 FROM staffMembers
     WHERE "id" = ? AND "archivedAt" IS NULL AND ("leftOn" IS NULL OR "leftOn" > ?)`
  )

  /** Whoever is to do it must still be here (INV-32). */
  function demandPerson(who: ActionDraft['who']): void {
    if (who !== null && who !== 'owner' && !working.get(who, today()))
      throw refuseField('who', 'notHere')
  }

  function change(id: string, rev: number, fields: Partial<ActionDraft>) {
    const changed = rows.update(id, rev, fields)
    refuseGaps(actionGaps(changed))
    return changed
  }

  return {
    ...plain,
    create: (draft) => {
      demandPerson(draft.who)
      const created = { ...draft, status: 'open', doneOn: null } as const
      refuseGaps(actionGaps(created))
      return rows.create(created)
    },
    update: ({ id, rev, changes }) => {
      if (changes.who !== undefined) demandPerson(changes.who)
      return change(id, rev, changes)
    },
    begin: ({ id, rev, begun }) => change(id, rev, { status: begun ? 'in_progress' : 'open' }),
    finish: ({ id, rev, doneOn, result }) => {
      if (doneOn > today()) throw refuseField('doneOn', 'inTheFuture')
      return change(id, rev, { status: 'done', doneOn, result })
    },
    drop: ({ id, rev, result }) => change(id, rev, { status: 'dropped', doneOn: null, result }),
    reopen: ({ id, rev }) => {
      const item = rows.get(id)
      if (item.status !== 'done' && item.status !== 'dropped')
        throw new Refusal({ code: 'conflict', reason: 'status' })
      return change(id, rev, { status: 'open', doneOn: null })
    }
  }
}
