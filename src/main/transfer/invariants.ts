import { type Plan, portableFeatures } from '../../shared/exportFormat'
import { actionGaps } from '../../shared/features/actions'
import { areaGaps, assessmentGaps } from '../../shared/features/assessments/integrity'
import { contactBreaches } from '../../shared/features/contacts/integrity'
import type { ContactDraft } from '../../shared/features/contacts/schema'
import { channelGaps } from '../../shared/features/contactChannels'
import { customerGaps } from '../../shared/features/customers'
import { staffMemberGaps } from '../../shared/features/staffMembers'
import { visionGaps } from '../../shared/features/vision'
import { inForce, inForceGaps } from '../../shared/features/policies/rules'
import type { PolicyDraft } from '../../shared/features/policies/schema'
import type { FieldFailure } from '../../shared/result'
import { pointers } from './pointers'

/** One broken rule: where, and which. */
export type Breach = { path: (string | number)[]; failure: FieldFailure }

/**
 * The rules that no single record's schema can see: a file is held to what the app itself would let an owner save
 * (INV-4 to INV-10, INV-14, INV-16 to INV-20, INV-26 to INV-28, unique ids and numbers, nothing that points nowhere).
 */
export function* breaches(plan: Plan): Generator<Breach> {
  for (const [feature, records] of Object.entries(plan))
    yield* repeated(feature, 'id', records as { id: string }[], (record) => record.id)
  yield* nowhere(plan)
  yield* visionBreaches(plan)
  yield* policyBreaches(plan)
  yield* revisionBreaches(plan)
  yield* ideaBreaches(plan)
  yield* listBreaches(plan)
  yield* logBreaches(plan)
  yield* quarterBreaches(plan)
}

const breach = (feature: string, index: number, field: string, code: string): Breach => ({
  path: [feature, index, ...field.split('.')],
  failure: { code }
})

/** What points to a record that is not in the file. */
function* nowhere(plan: Plan): Generator<Breach> {
  const known = new Map<string, Set<unknown>>(
    portableFeatures.map((feature) => [feature, new Set(plan[feature].map(({ id }) => id))])
  )
  for (const feature of portableFeatures)
    for (const [index, record] of plan[feature].entries())
      for (const { path, to, id } of pointers(feature, record))
        if (!known.get(to)?.has(id)) yield breach(feature, index, path.join('.'), 'pointsNowhere')
}

/** Each contact is whole in itself, and its number its own. */
function* logBreaches({ contacts }: Plan): Generator<Breach> {
  yield* repeated('contacts', 'sequence', contacts, ({ year, sequence }) =>
    sequence === undefined ? undefined : `${year} ${sequence}`
  )
  for (const [index, contact] of contacts.entries())
    for (const { field, code } of contactBreaches({ sequence: 1, ...contact } as ContactDraft))
      yield breach('contacts', index, field, code)
}

/** What no record of a list may lack, by the list's own rules. */
function* listBreaches(plan: Plan): Generator<Breach> {
  const gapsOf = {
    contactChannels: plan.contactChannels.map(channelGaps),
    customers: plan.customers.map(customerGaps),
    staffMembers: plan.staffMembers.map(staffMemberGaps),
    actions: plan.actions.map(actionGaps)
  }
  for (const [feature, records] of Object.entries(gapsOf))
    for (const [index, gaps] of records.entries())
      for (const { field, code } of gaps) yield breach(feature, index, field, code)
  const inUse = ({ archivedAt, mergedInto }: Plan['themes'][number]) =>
    archivedAt === null && mergedInto === null
  yield* repeated('themes', 'label', plan.themes, (theme) =>
    inUse(theme) ? theme.label.toLocaleLowerCase() : undefined
  )
}

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

function* revisionBreaches({ policyRevisions }: Plan): Generator<Breach> {
  yield* repeated(
    'policyRevisions',
    'number',
    policyRevisions,
    (revision) => `${revision.policyId} ${revision.number}`
  )
}

function* ideaBreaches({ policyIdeas }: Plan): Generator<Breach> {
  for (const [index, idea] of policyIdeas.entries()) {
    if (idea.status === 'accepted' && idea.policyId === null)
      yield breach('policyIdeas', index, 'policyId', 'required')
    if (idea.status === 'rejected' && idea.reason === '')
      yield breach('policyIdeas', index, 'reason', 'required')
  }
}

/** One assessment a quarter, each whole in itself; one answer a statement; three areas, each in its place (INV-4 to INV-10). */
function* quarterBreaches({ assessments, answers, improvementAreas }: Plan): Generator<Breach> {
  yield* repeated('assessments', 'quarterKey', assessments, ({ status, quarterKey }) =>
    status === 'void' ? undefined : quarterKey
  )
  const given = new Map(assessments.map(({ id }) => [id, [] as Plan['answers']]))
  for (const answer of answers) given.get(answer.assessmentId)?.push(answer)
  for (const [index, item] of assessments.entries())
    for (const { field, code } of assessmentGaps(item, given.get(item.id) ?? []))
      yield breach('assessments', index, field, code)
  yield* repeated(
    'answers',
    'statementCode',
    answers,
    ({ assessmentId, statementCode }) => `${assessmentId} ${statementCode}`
  )
  for (const [index, { value, notApplicable }] of answers.entries())
    if (value !== null && notApplicable)
      yield breach('answers', index, 'notApplicable', 'valueOrNot')
  yield* areaBreaches(improvementAreas, new Map(assessments.map((item) => [item.id, item])))
}

function* areaBreaches(
  areas: Plan['improvementAreas'],
  assessments: ReadonlyMap<string, Plan['assessments'][number]>
): Generator<Breach> {
  const feature = 'improvementAreas'
  yield* repeated(feature, 'rank', areas, ({ assessmentId, rank }) => `${assessmentId} ${rank}`)
  const quarterOf = new Map(
    areas.map(({ id, assessmentId }) => [id, assessments.get(assessmentId)?.quarterKey])
  )
  for (const [index, area] of areas.entries()) {
    for (const { field, code } of areaGaps(area)) yield breach(feature, index, field, code)
    const [own, earlier] = [quarterOf.get(area.id), quarterOf.get(area.carriedFrom ?? '')]
    if (own !== undefined && earlier !== undefined && earlier >= own)
      yield breach(feature, index, 'carriedFrom', 'notEarlier')
  }
}
