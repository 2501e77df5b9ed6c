import type { Store } from './table'

/** The next number of a series that never gives one out twice (2.10). */
export function nextNumber({ db }: Store, series: string): number {
  const row = db
    .prepare<[string], { last: number }>(
      `INSERT INTO numbers ("series", "last") VALUES (?, 1)
       ON CONFLICT ("series") DO UPDATE SET "last" = "last" + 1 RETURNING "last"`
    )
    .get(series)
  if (!row) throw new Error(`No number for ${series}`)
  return row.last
}

/** Lets a series go on after a number that came in from a file; never back. */
export function raiseNumber({ db }: Store, series: string, last: number): void {
  db.prepare(
    `INSERT INTO numbers ("series", "last") VALUES (?, ?)
     ON CONFLICT ("series") DO UPDATE SET "last" = max("last", excluded."last")`
  ).run(series, last)
}

/** The last number of a series that was given out; 0 before the first. */
export function lastNumber({ db }: Store, series: string): number {
  const row = db
    .prepare<[string], { last: number }>(`SELECT "last" FROM numbers WHERE "series" = ?`)
    .get(series)
  return row?.last ?? 0
}
