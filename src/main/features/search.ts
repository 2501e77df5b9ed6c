import type { Found, searchOperations } from '../../shared/features/search'
import type { Handlers } from '../../shared/ipc'
import type { Store } from '../database/table'

const MOST = 20
/** So many of each kind come first, so that no kind keeps the others from being seen. */
const FEW = 5
/** Of a kind of which more was found, only the ones noted last are looked at. */
const NEWEST = 200

/** How the records of each feature are shown: a title, what stands under it, and which come first. */
const sources: { feature: Found['feature']; shown: string; order: string }[] = [
  {
    feature: 'policies',
    shown: `"title", "wording" AS "detail" FROM policies`,
    order: `"status" = 'retired', "number"`
  },
  {
    feature: 'contacts',
    shown: `coalesce(nullif(substr("summary", 1, 200), ''), (SELECT "label" FROM themes WHERE themes."id" = "themeId")) AS "title",
      printf('%d-%03d', "year", "sequence") AS "detail" FROM contacts`,
    order: `"receivedAt" DESC, "sequence" DESC`
  },
  {
    feature: 'customers',
    shown: `"displayName" AS "title", "contactDetail" AS "detail" FROM customers`,
    order: `"displayName"`
  },
  {
    feature: 'actions',
    shown: `"what" AS "title", "result" AS "detail" FROM actions`,
    order: `"doneOn" IS NOT NULL, "due"`
  },
  {
    feature: 'policyIdeas',
    shown: `"text" AS "title", '' AS "detail" FROM policyIdeas`,
    order: `"createdAt" DESC`
  },
  {
    feature: 'themes',
    shown: `"label" AS "title", "description" AS "detail" FROM themes`,
    order: `"label"`
  },
  {
    feature: 'contactChannels',
    shown: `"name" AS "title", "address" AS "detail" FROM contactChannels`,
    order: `"name"`
  },
  {
    feature: 'staffMembers',
    shown: `"name" AS "title", "role" AS "detail" FROM staffMembers`,
    order: `"name"`
  },
  {
    feature: 'serviceStandards',
    shown: `"title", "staffWording" AS "detail" FROM serviceStandards`,
    order: `"effectiveFrom" DESC`
  },
  {
    feature: 'assessments',
    shown: `"quarterKey" AS "title", "overallNote" AS "detail" FROM assessments`,
    order: `"quarterKey" DESC`
  },
  {
    feature: 'improvementAreas',
    shown: `"title", "wantedState" AS "detail" FROM improvementAreas`,
    order: `"createdAt" DESC`
  },
  { feature: 'vision', shown: `"statement" AS "title", '' AS "detail" FROM vision`, order: `"id"` },
  {
    feature: 'businessProfile',
    shown: `"name" AS "title", "description" AS "detail" FROM businessProfile`,
    order: `"id"`
  }
]

/** The palette's search over all records. */
export function searchHandlers({ db, search }: Store): Handlers<typeof searchOperations> {
  const statements = sources.map(({ feature, shown, order }) => {
    const rows = db.prepare<[string, number], { id: string; title: string; detail: string }>(
      `SELECT "id", ${shown} WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY ${order} LIMIT ?`
    )
    return { feature, rows }
  })

  function found(words: string): Found[][] {
    return statements.map(({ feature, rows }) => {
      const numbers = search.find(feature, words, NEWEST)
      if (numbers.length === 0) return []
      return rows
        .all(JSON.stringify(numbers), MOST)
        .map(({ id, title, detail }) => ({ feature, id, title, detail: detail.slice(0, 200) }))
    })
  }

  return {
    find: ({ words }) => {
      const kinds = found(words)
      let room = MOST
      const shown = kinds.map((kind) => {
        const some = Math.min(kind.length, FEW, room)
        room -= some
        return some
      })
      return kinds.flatMap((kind, index) => {
        const more = Math.min(kind.length - (shown[index] ?? 0), room)
        room -= more
        return kind.slice(0, (shown[index] ?? 0) + more)
      })
    }
  }
}
