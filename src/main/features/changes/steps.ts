import type { Step } from '../../../shared/features/changes'
import { Refusal } from '../../../shared/result'
import { fieldsOf, imageOf, type Row } from '../../database/journal'
import { type Images, imagesOf, type Store } from '../../database/table'

/** So many steps can be taken back, also after a restart (house.md, “A record”). */
const UNDO_STEPS = 200

type StepRow = { seq: number; id: string; operation: string; name: string; at: string }

const stepOf = ({ id, operation, name, at }: StepRow): Step => ({ group: id, operation, name, at })

export type Steps = ReturnType<typeof createSteps>

/** The steps of a plan that can be taken back and done again. */
export function createSteps(store: Store) {
  const { db, journal } = store
  // The beginning is no step to take back: without a profile there is no plan to stand in, whoever brought it.
  const lastDone = db.prepare<[], StepRow>(
    `SELECT seq, id, operation, name, at FROM steps
     WHERE state = 'done'
       AND seq > (SELECT coalesce(max(seq), 0) - ${UNDO_STEPS} FROM steps)
       AND seq > (SELECT coalesce(max(step), 0) FROM changes
         WHERE feature = 'businessProfile' AND action = 'create' AND kind = 'do')
     ORDER BY seq DESC LIMIT 1`
  )
  const firstUndone = db.prepare<[], StepRow>(
    `SELECT seq, id, operation, name, at FROM steps WHERE state = 'undone' ORDER BY seq LIMIT 1`
  )
  const setState = db.prepare(`UPDATE steps SET state = ? WHERE seq = ?`)
  const doneRows = db.prepare<[number], Row>(
    `SELECT * FROM changes WHERE step = ? AND kind = 'do' ORDER BY seq`
  )

  /** Walks through what a step did, as a part of that same step. */
  function walk(step: StepRow, kind: 'undo' | 'redo'): Step {
    const [apply, state] = kind === 'undo' ? [backward, 'undone'] : [forward, 'done']
    return journal.run(
      step.operation,
      () => {
        const rows = doneRows.all(step.seq)
        for (const row of kind === 'undo' ? rows.toReversed() : rows)
          apply(imagesOf(store, row.feature), row)
        setState.run(state, step.seq)
        return stepOf(step)
      },
      { step: step.seq, kind }
    ).value
  }

  return {
    /** What Undo and Redo would take now, or null. */
    next: (): { undo: Step | null; redo: Step | null } => {
      const [undo, redo] = [lastDone.get(), firstUndone.get()]
      return { undo: undo ? stepOf(undo) : null, redo: redo ? stepOf(redo) : null }
    },
    /** Takes back the last step; refuses when another than that was named. */
    undo: (group?: string): Step | null => {
      const step = lastDone.get()
      if (group && step?.id !== group) throw new Refusal({ code: 'conflict', reason: 'notLast' })
      return step ? walk(step, 'undo') : null
    },
    /** Does again what was taken back last. */
    redo: (): Step | null => {
      const step = firstUndone.get()
      return step ? walk(step, 'redo') : null
    }
  }
}

function backward(images: Images, row: Row): void {
  if (row.action === 'create') images.remove(row.record)
  else if (row.action === 'remove') images.insert(imageOf(row.before))
  else images.change(row.record, fieldsOf(imageOf(row.before)))
}

function forward(images: Images, row: Row): void {
  if (row.action === 'create') images.insert(imageOf(row.after))
  else if (row.action === 'remove') images.remove(row.record)
  else images.change(row.record, fieldsOf(imageOf(row.after)))
}
