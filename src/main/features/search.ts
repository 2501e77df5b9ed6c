import type { Found, searchOperations } from '../../shared/features/search'
import { matchesWords } from '../../shared/fold'
import type { Handlers } from '../../shared/ipc'
import type { Store } from '../database/table'

const MOST = 20

/** Where the words of a record are found: its title, what stands under it, and what else is searched. */
const sources: { feature: Found['feature']; sql: string }[] = [
  {
    feature: 'policies',
    sql: `SELECT "id", "title", "wording" AS "detail" FROM policies ORDER BY "status" = 'retired', "number"`
  },
  {
    feature: 'policyIdeas',
    sql: `SELECT "id", "text" AS "title", '' AS "detail" FROM policyIdeas ORDER BY "createdAt" DESC`
  },
  {
    feature: 'vision',
    sql: `SELECT "id", "statement" AS "title", '' AS "detail" FROM vision WHERE "statement" <> ''`
  },
  {
    feature: 'businessProfile',
    sql: `SELECT "id", "name" AS "title", "description" AS "detail" FROM businessProfile`
  }
]

/** The palette's search over all records. */
export function searchHandlers({ db }: Store): Handlers<typeof searchOperations> {
  return {
    find: ({ words }) => {
      if (words === '') return []
      const found: Found[] = []
      for (const { feature, sql } of sources)
        for (const row of db
          .prepare<[], { id: string; title: string; detail: string }>(sql)
          .iterate())
          if (found.length < MOST && matchesWords(`${row.title} ${row.detail}`, words))
            found.push({ feature, id: row.id, title: row.title, detail: row.detail.slice(0, 200) })
      return found
    }
  }
}
