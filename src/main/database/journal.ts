import type { Database } from 'better-sqlite3'
import type { Clock } from '../clock'

export type Action = 'create' | 'update' | 'remove'
export type Image = Record<string, unknown>
/** A value as SQLite keeps it. */
export type Stored = string | number | null
/** One record's change; of an update only the fields that changed are kept. */
export type Change = {
  feature: string
  record: string
  name: string
  action: Action
  before: Image | null
  after: Image | null
}

type Kind = 'do' | 'undo' | 'redo'
type Open = {
  operation: string
  kind: Kind
  at: string
  step: number | null
  features: Set<string>
}

/** Edits of one field within this time are one step (house.md, “A record”). */
const MERGE_MS = 60_000

export type Journal = ReturnType<typeof createJournal>

/**
 * The record of every write, kept in `steps` and `changes` in the same transaction as the write itself. Undo, history
 * and “recently deleted” read it; nothing else may write to a feature's table. `beforeStep` runs before a step begins,
 * outside its transaction.
 */
export function createJournal(db: Database, clock: Clock, beforeStep: () => void) {
  const sql = {
    step: db.prepare(
      `INSERT INTO steps (id, operation, name, at, state) VALUES (?, ?, ?, ?, 'done')`
    ),
    drop: db.prepare(`UPDATE steps SET state = 'dropped' WHERE state = 'undone'`),
    change: db.prepare(
      `INSERT INTO changes (step, kind, feature, record, name, action, before, after, at)
       VALUES (@step, @kind, @feature, @record, @name, @action, @before, @after, @at)`
    ),
    lastTwo: db.prepare<[], { seq: number; operation: string; state: string }>(
      `SELECT seq, operation, state FROM steps ORDER BY seq DESC LIMIT 2`
    ),
    rows: db.prepare<[number], Row>(`SELECT * FROM changes WHERE step = ? ORDER BY seq`),
    extend: db.prepare(`UPDATE changes SET after = ?, at = ? WHERE seq = ?`),
    nameStep: db.prepare(`UPDATE steps SET name = ? WHERE seq = ? AND name = ''`),
    extendStep: db.prepare(`UPDATE steps SET at = ?, name = ? WHERE seq = ?`),
    forget: db.prepare(`DELETE FROM steps WHERE seq = ?`)
  }
  let open: Open | null = null

  function current(): Open {
    if (!open) throw new Error('A record was written outside a step')
    return open
  }

  return {
    /** Writes one change into the step that is open; the first one that has a name gives it to the step. */
    write(change: Change): void {
      const step = current()
      if (step.step === null) {
        sql.drop.run()
        const { lastInsertRowid } = sql.step.run(
          crypto.randomUUID(),
          step.operation,
          change.name,
          step.at
        )
        step.step = Number(lastInsertRowid)
      } else if (step.kind === 'do' && change.name !== '') sql.nameStep.run(change.name, step.step)
      step.features.add(change.feature)
      sql.change.run({
        ...change,
        step: step.step,
        kind: step.kind,
        before: change.before && JSON.stringify(change.before),
        after: change.after && JSON.stringify(change.after),
        at: step.at
      })
    },

    /** The moment of the step that is open: all its records carry the same one. */
    at: (): string => current().at,

    /**
     * Runs a write as one transaction and one step, and answers with the features it touched. `onto` names an
     * existing step whose undoing or redoing this is.
     */
    run<T>(
      operation: string,
      work: () => T,
      onto?: { step: number; kind: 'undo' | 'redo' }
    ): { value: T; changed: string[] } {
      const began: Open = {
        operation,
        kind: onto?.kind ?? 'do',
        at: clock.now().toISOString(),
        step: onto?.step ?? null,
        features: new Set()
      }
      const outer = open
      if (!outer) beforeStep()
      return db
        .transaction(() => {
          open = began
          try {
            const value = work()
            if (began.kind === 'do' && began.step !== null) merge()
            for (const feature of began.features) outer?.features.add(feature)
            return { value, changed: [...began.features] }
          } finally {
            open = outer
          }
        })
        .immediate()
    }
  }

  /** Folds the newest step into the one before it when both edit the same one field within a minute. */
  function merge(): void {
    const [last, previous] = sql.lastTwo.all()
    if (!last || !previous || previous.state !== 'done') return
    if (last.operation !== previous.operation) return
    const [now, ...others] = sql.rows.all(last.seq)
    const [then, ...more] = sql.rows.all(previous.seq)
    if (!now || !then || others.length > 0 || more.length > 0) return
    if (!sameField(now, then)) return
    if (Date.parse(now.at) - Date.parse(then.at) > MERGE_MS) return
    sql.forget.run(last.seq)
    // Back where it began: Undo would have nothing to take back.
    if (saysTheSame(now.after, then.before)) sql.forget.run(previous.seq)
    else {
      sql.extend.run(now.after, now.at, then.seq)
      sql.extendStep.run(now.at, now.name, previous.seq)
    }
  }
}

/** An image as a row of `changes` keeps it; without fields where it keeps none. */
export const imageOf = (kept: string | null): Image => JSON.parse(kept ?? '{}') as Image

/** What an image says, without what every write of a record changes. */
export function fieldsOf(image: Image): Image {
  const { rev: _rev, updatedAt: _updatedAt, ...fields } = image
  return fields
}

const saysTheSame = (one: string | null, other: string | null) =>
  JSON.stringify(fieldsOf(imageOf(one))) === JSON.stringify(fieldsOf(imageOf(other)))

/** A row of `changes`. */
export type Row = {
  seq: number
  step: number
  kind: Kind
  feature: string
  record: string
  name: string
  action: Action
  before: string | null
  after: string | null
  at: string
}

function sameField(now: Row, then: Row): boolean {
  if (now.action !== 'update' || then.action !== 'update') return false
  if (now.feature !== then.feature || now.record !== then.record) return false
  const [fields, others] = [now, then].map((row) =>
    Object.keys(fieldsOf(imageOf(row.after))).join()
  )
  return fields === others && !fields?.includes(',')
}
