import type { Database } from 'better-sqlite3'
import { normalText } from '../../shared/fields'
import { foldedWords } from '../../shared/fold'
import type { Image, Stored } from './journal'

/** The texts of a record that are searched, and the number under which its table stands in the index. */
export type Searched<Item> = {
  /** 1 to 4,000; each table has its own, and none is ever given to another table. */
  shelf: number
  textsOf: (item: Item) => readonly string[]
}

/** Raise it whenever fold() or the text of any kind of record changes: every index is then made anew. */
const RULES = 1
/** So many records fit on a shelf. */
const SHELF = 2 ** 40
/** The entry that says by which rules the index was made; what counts as a letter differs with the version of Unicode. */
const OWN_ENTRY = 0
const ownWord = `rules${RULES}unicode${(process.versions.unicode ?? '').replace('.', 'u')}`
/** So many rows are read at a time while an index is made. */
const ROWS_AT_A_TIME = 1_000

/** The words of texts as they are found: folded, each once. */
const wordsOf = (texts: readonly string[]) =>
  [...new Set(foldedWords(normalText(texts.join('\n'))))].join(' ')

type Shelf = { shelf: number; isInStep: () => boolean; takeIn: () => void }
type Row = Record<string, Stored>

export type SearchIndex = ReturnType<typeof createSearchIndex>

/**
 * The words of records, folded, for finding them by the beginnings of words (libraries.md A7). It keeps no text, only
 * which entry has which word; what is taken out leaves nothing behind (safety.md F5). An entry's number is that of a
 * shelf and a row.
 */
export function createSearchIndex(db: Database) {
  const insert = db.prepare<[number, string]>(`INSERT INTO search (rowid, words) VALUES (?, ?)`)
  const takeOut = db.prepare<[number, string]>(
    `INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)`
  )
  const clear = db.prepare(`INSERT INTO search (search) VALUES ('delete-all')`)
  const matching = db
    .prepare<[string, number, number, number], number>(
      `SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
       ORDER BY rowid DESC LIMIT ?`
    )
    .pluck()
  const entries = db.prepare<[number, number], { count: number; last: number | null }>(
    `SELECT count(*) AS count, max(id) AS last FROM search_docsize WHERE id BETWEEN ? AND ?`
  )
  const shelves = new Map<string, Shelf>()
  let inStep = false

  function isInStep(): boolean {
    const isCurrent = matching.get(`"${ownWord}"`, OWN_ENTRY, OWN_ENTRY, 1) !== undefined
    return isCurrent && [...shelves.values()].every((shelf) => shelf.isInStep())
  }

  function fill(): void {
    if (inStep) return
    if (!isInStep())
      db.transaction(() => {
        clear.run()
        insert.run(OWN_ENTRY, ownWord)
        for (const shelf of shelves.values()) shelf.takeIn()
      }).immediate()
    // What a step has filled in goes again if the step comes to nothing.
    inStep = !db.inTransaction
  }

  return {
    /** A table's own shelf, for table() to keep in step with its rows. */
    shelfOf<Item>(
      feature: string,
      { shelf, textsOf }: Searched<Item>,
      columns: readonly string[],
      readRow: (row: Row) => Image
    ) {
      if ([...shelves.values()].some((other) => other.shelf === shelf))
        throw new Error(`Shelf ${shelf} is taken`)
      const first = shelf * SHELF
      const rowOf = db.prepare<[string], number>(`SELECT rowid FROM "${feature}" WHERE "id" = ?`)
      const some = db.prepare<[number], Row>(
        `SELECT rowid AS "row", ${columns.join(', ')} FROM "${feature}"
         WHERE rowid > ? ORDER BY rowid LIMIT ${ROWS_AT_A_TIME}`
      )
      const present = db.prepare<[], { count: number; last: number | null }>(
        `SELECT count(*) AS count, max(rowid) AS last FROM "${feature}"`
      )
      const entryOf = (id: string) => first + Number(rowOf.pluck().get(id))
      inStep = false
      shelves.set(feature, {
        shelf,
        isInStep: () => {
          const [known, rows] = [entries.get(first, first + SHELF - 1), present.get()]
          return known?.count === rows?.count && known?.last === (rows?.last && first + rows.last)
        },
        takeIn: () => {
          let rows = some.all(0)
          while (rows.length > 0) {
            for (const { row, ...fields } of rows)
              insert.run(first + Number(row), wordsOf(textsOf(readRow(fields) as Item)))
            rows = some.all(Number(rows.at(-1)?.row))
          }
        }
      })
      return {
        add: (row: number, item: Item) => void insert.run(first + row, wordsOf(textsOf(item))),
        change: (id: string, before: Item, after: Item) => {
          const [old, words] = [wordsOf(textsOf(before)), wordsOf(textsOf(after))]
          if (old === words) return
          const entry = entryOf(id)
          takeOut.run(entry, old)
          insert.run(entry, words)
        },
        /** To be called before the row goes. */
        remove: (id: string, item: Item) => void takeOut.run(entryOf(id), wordsOf(textsOf(item)))
      }
    },

    /**
     * The rows of a feature's table that have, for every word typed, a word that begins with it, by their `rowid`, the
     * newest first; none when no word was typed. At most `most` of them, when that is given.
     */
    find(feature: string, typed: string, most = -1): number[] {
      const words = foldedWords(typed)
      const shelf = shelves.get(feature)?.shelf
      if (words.length === 0 || shelf === undefined) return []
      const first = shelf * SHELF
      const match = words.map((word) => `"${word}"*`).join(' AND ')
      return matching.all(match, first, first + SHELF - 1, most).map((entry) => entry - first)
    },

    /**
     * Makes the index anew where it is not in step with the records: after a migration, after a restore, and when the
     * app has learned to read words otherwise. Called before every step, so that nothing is ever taken out that is not
     * in it; every write then keeps it in step.
     */
    fill
  }
}
