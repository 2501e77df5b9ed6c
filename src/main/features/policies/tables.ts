import { policy, policyIdea, policyRevision } from '../../../shared/features/policies/schema'
import type { PolicyRevision } from '../../../shared/features/policies/schema'
import { type Store, table } from '../../database/table'

/** The tables of policies, their revisions and the ideas for more. */
export function policyTables(store: Store) {
  const policies = table(store, 'policies', policy, (item) => item.title)
  const revisions = table(store, 'policyRevisions', policyRevision, () => '')
  const ideas = table(store, 'policyIdeas', policyIdea, (item) => item.text.slice(0, 120))
  const ofPolicy = store.db.prepare<[string], Record<string, string | number | null>>(
    `SELECT * FROM policyRevisions WHERE "policyId" = ? ORDER BY "number" DESC`
  )
  const ideasOf = store.db.prepare<[string], { id: string }>(
    `SELECT "id" FROM policyIdeas WHERE "policyId" = ?`
  )
  return {
    policies,
    revisions,
    ideas,
    /** A policy's revisions, newest first. */
    revisionsOf: (id: string): PolicyRevision[] => ofPolicy.all(id).map(revisions.fromRow),
    ideasOf: (id: string): string[] => ideasOf.all(id).map((row) => row.id)
  }
}
export type PolicyTables = ReturnType<typeof policyTables>
