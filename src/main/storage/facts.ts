import type { Database } from 'better-sqlite3'

/** What a database holds, in figures an owner can compare. */
export type Facts = {
  /** Records by feature. */
  counts: Record<string, number>
  businessName: string
  /** Grows with every change ever written, also with one that was later folded into another. */
  changeSeq: number
  newestChange: string | null
}

/** Tables that hold no records of a feature. */
const ownTables = new Set(['steps', 'changes', 'numbers'])

/**
 * The tables of a database, in the order in which they were made: what is referred to comes first. The search index is
 * none of them: it follows from the others and is made anew from them.
 */
export function tablesOf(db: Database): string[] {
  return db
    .prepare<[], { name: string }>(
      `SELECT made.name FROM sqlite_schema AS made
       JOIN pragma_table_list AS listed ON listed.schema = 'main' AND listed.name = made.name
       WHERE made.type = 'table' AND listed.type = 'table' AND made.name NOT LIKE 'sqlite_%'
       ORDER BY made.rowid`
    )
    .all()
    .map((table) => table.name)
}

/** Counts what a database of any version of the schema holds. */
export function factsOf(db: Database): Facts {
  const one = <T>(sql: string) => db.prepare<[], T>(sql).get()
  const tables = tablesOf(db)
  const counts = tables
    .filter((table) => !ownTables.has(table))
    .map((table) => [table, one<{ n: number }>(`SELECT count(*) AS n FROM "${table}"`)?.n ?? 0])
  return {
    counts: Object.fromEntries(counts) as Record<string, number>,
    businessName: tables.includes('businessProfile')
      ? (one<{ name: string }>(`SELECT "name" FROM businessProfile LIMIT 1`)?.name ?? '')
      : '',
    changeSeq: changeSeqOf(db),
    newestChange: one<{ at: string | null }>(`SELECT max(at) AS at FROM changes`)?.at ?? null
  }
}

/** How many changes were ever written. */
export function changeSeqOf(db: Database): number {
  const row = db
    .prepare<[], { seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'changes'`)
    .get()
  return row?.seq ?? 0
}
