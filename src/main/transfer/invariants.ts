import type { Plan } from '../../shared/exportFormat'
import { visionGaps } from '../../shared/features/vision'
import { inForce, inForceGaps } from '../../shared/features/policies/rules'
import type { PolicyDraft } from '../../shared/features/policies/schema'
import type { FieldFailure } from '../../shared/result'

/** One broken rule: where, and which. */
export type Breach = { path: (string | number)[]; failure: FieldFailure }

/**
 * The rules that no single record's schema can see: a file is held to what the app itself would let an owner save
 * (INV-14, INV-16 to INV-20, unique ids and numbers, nothing that points nowhere).
 */
export function* breaches(plan: Plan): Generator<Breach> {
  for (const [feature, records] of Object.entries(plan))
    yield* repeated(feature, 'id', records as { id: string }[], (record) => record.id)
  yield* visionBreaches(plan)
  yield* policyBreaches(plan)
  yield* revisionBreaches(plan)
  yield* ideaBreaches(plan)
}

const breach = (feature: string, index: number, field: string, code: string): Breach => ({
  path: [feature, index, ...field.split('.')],
  failure: { code }
})

function* repeated<R>(
  feature: string,
  field: string,
  records: readonly R[],
  keyOf: (record: R) => string | number | undefined
): Generator<Breach> {
  const seen = new Set<string | number>()
  for (const [index, record] of records.entries()) {
    const key = keyOf(record)
    if (key === undefined) continue
    if (seen.has(key)) yield breach(feature, index, field, 'duplicate')
    seen.add(key)
  }
}

function* visionBreaches({ visionRevisions }: Plan): Generator<Breach> {
  const feature = 'visionRevisions'
  yield* repeated(feature, 'number', visionRevisions, (revision) => revision.number)
  yield* repeated(feature, 'status', visionRevisions, ({ status }) =>
    status === 'adopted' ? status : undefined
  )
  for (const [index, revision] of visionRevisions.entries())
    for (const gap of visionGaps(revision)) yield breach(feature, index, gap.field, gap.code)
}

function* policyBreaches({ policies }: Plan): Generator<Breach> {
  yield* repeated('policies', 'number', policies, (policy) => policy.number)
  for (const [index, policy] of policies.entries()) {
    if (policy.status === 'retired' && policy.retiredOn === null)
      yield breach('policies', index, 'retiredOn', 'required')
    if (policy.status !== 'retired' && policy.retiredOn !== null)
      yield breach('policies', index, 'retiredOn', 'onlyRetired')
    if (inForce(policy))
      for (const { field, code } of inForceGaps(policy as PolicyDraft))
        yield breach('policies', index, field, code)
  }
}

function* revisionBreaches({ policies, policyRevisions }: Plan): Generator<Breach> {
  const known = new Set(policies.map((policy) => policy.id))
  for (const [index, revision] of policyRevisions.entries())
    if (!known.has(revision.policyId))
      yield breach('policyRevisions', index, 'policyId', 'pointsNowhere')
  yield* repeated(
    'policyRevisions',
    'number',
    policyRevisions,
    (revision) => `${revision.policyId} ${revision.number}`
  )
}

function* ideaBreaches({ policies, policyIdeas }: Plan): Generator<Breach> {
  const known = new Set(policies.map((policy) => policy.id))
  for (const [index, idea] of policyIdeas.entries()) {
    if (idea.policyId !== null && !known.has(idea.policyId))
      yield breach('policyIdeas', index, 'policyId', 'pointsNowhere')
    if (idea.status === 'accepted' && idea.policyId === null)
      yield breach('policyIdeas', index, 'policyId', 'required')
    if (idea.status === 'rejected' && idea.reason === '')
      yield breach('policyIdeas', index, 'reason', 'required')
  }
}
