import type { OwnRecords } from '../../../shared/features/assessments/operations'
import type { Store } from '../../database/table'

type Count = { n: number }

/**
 * The figures of the plan's other records that bear on a statement (domain.md 3.3). `since` is the moment from which
 * contacts are counted: the last 365 days.
 */
export function ownRecords({ db }: Store, since: () => string): () => OwnRecords {
  const complaints = db.prepare<[string], OwnRecords['complaints']>(
    `SELECT count(*) AS "received", count("causeKind") AS "withCause",
       count(*) FILTER (WHERE "causeRemoved" = 'yes') AS "causeRemoved"
     FROM contacts WHERE "kind" = 'complaint' AND "receivedAt" >= ?`
  )
  const goodwill = db.prepare<[string], Count>(
    `SELECT count(*) AS n FROM contacts WHERE "goodwill" = 'given' AND "receivedAt" >= ?`
  )
  const extras = db.prepare<[], Count>(
    `SELECT count(*) AS n FROM policies
     WHERE "status" IN ('active', 'under_review') AND "stance" = 'friendly' AND "necessity" = 'unnecessary'`
  )
  const limits = db.prepare<[], Count>(
    `SELECT (SELECT count(*) FROM staffMembers
       WHERE "mayGrantUpTo" IS NOT NULL AND "leftOn" IS NULL AND "archivedAt" IS NULL)
     + (SELECT count(*) FROM policies
       WHERE "goodwillLimit" IS NOT NULL AND "status" IN ('active', 'under_review')) AS n`
  )
  const channels = db.prepare<[string], Count>(
    `SELECT count(*) AS n FROM contactChannels, json_each(contactChannels."usedFor") AS use
     WHERE contactChannels."archivedAt" IS NULL AND use.value = ?`
  )
  const channelsFor = (use: string) => channels.get(use)?.n ?? 0
  return () => {
    const from = since()
    return {
      complaints: complaints.get(from) ?? { received: 0, withCause: 0, causeRemoved: 0 },
      goodwill: goodwill.get(from)?.n ?? 0,
      extras: extras.get()?.n ?? 0,
      limits: limits.get()?.n ?? 0,
      channels: {
        orders: channelsFor('orders'),
        questions: channelsFor('questions'),
        problems: channelsFor('problems')
      }
    }
  }
}
