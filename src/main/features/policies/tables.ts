import { policyCode } from '../../../shared/features/policies/rules'
import { policy, policyIdea, policyRevision } from '../../../shared/features/policies/schema'
import type { PolicyRevision } from '../../../shared/features/policies/schema'
import type { Image } from '../../database/journal'
import { nextNumber } from '../../database/numbers'
import { type Store, table } from '../../database/table'

/** The tables of policies, their revisions and the ideas for more. */
export function policyTables(store: Store) {
  const policies = table(store, 'policies', policy, (item) => item.title, {
    shelf: 1,
    textsOf: ({ number, title, wording }) => [policyCode(number), title, wording]
  })
  const revisions = table(store, 'policyRevisions', policyRevision, () => '')
  const ideas = table(store, 'policyIdeas', policyIdea, (item) => item.text.slice(0, 120), {
    shelf: 2,
    textsOf: ({ text }) => [text]
  })
  const ofPolicy = store.db.prepare<[string], Record<string, string | number | null>>(
    `SELECT * FROM policyRevisions WHERE "policyId" = ? ORDER BY "number" DESC`
  )
  const ideasOf = store.db.prepare<[string], { id: string }>(
    `SELECT "id" FROM policyIdeas WHERE "policyId" = ?`
  )
  const hasNumber = store.db.prepare<[unknown]>(`SELECT 1 FROM policies WHERE "number" = ?`)
  return {
    policies,
    revisions,
    ideas,
    /** A deleted policy as it can come back: its number may have been given to another by an import. */
    fitPolicy: (image: Image): Image =>
      hasNumber.get(image.number) ? { ...image, number: nextNumber(store, 'policies') } : image,
    /** A deleted idea as it can come back: the policy it became may be gone. */
    fitIdea: (image: Image): Image =>
      typeof image.policyId === 'string' && !policies.find(image.policyId)
        ? { ...image, policyId: null, status: 'new' }
        : image,
    /** A policy's revisions, newest first. */
    revisionsOf: (id: string): PolicyRevision[] => ofPolicy.all(id).map(revisions.fromRow),
    ideasOf: (id: string): string[] => ideasOf.all(id).map((row) => row.id)
  }
}
export type PolicyTables = ReturnType<typeof policyTables>
