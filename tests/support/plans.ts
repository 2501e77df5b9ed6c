import fc from 'fast-check'
import { z } from 'zod'
import { type Plan, type PortableFeature, portables } from '../../src/shared/exportFormat'
import { lawfulContacts } from './lawfulContacts'
import { lawfulQuarters } from './lawfulQuarters'

/** So many runs of a property: a quick look in `npm test`, the full count in `npm run soak`. */
export const runs = (quick: number, soak: number) => (process.env.SOAK ? soak : quick)
/** How long a property may take, in milliseconds. */
export const patience = runs(120_000, 3_600_000)

const free = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('- one\n- two', 'Łódź – “quoted”', 'שלום', '🧹🧽', '=1+1', '<b>x</b>', '{x}', "'")
)
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Kinds of text, each with one that only fits fields of its kind. */
const texts: [string, fc.Arbitrary<string>][] = [
  ['two words of any kind', free],
  ['2026-01-05', days.map((date) => date.slice(0, 10))],
  ['2026-01-05T09:00:00.000Z', days],
  ['00000000-0000-4000-8000-000000000000', fc.uuid({ version: 4 })],
  ['2025-Q1', fc.constantFrom('2024-Q4', '2025-Q1', '2025-Q4')],
  ['SI', fc.constantFrom('SI', 'GB', 'BR', 'PL')],
  ['EUR', fc.constantFrom('EUR', 'PLN')],
  ['Europe/Ljubljana', fc.constantFrom('Europe/Ljubljana', 'America/Sao_Paulo', 'UTC')],
  ['data:image/png;base64,AAAA', fc.constant('data:image/png;base64,iVBORw0KGgo=')]
]

const isOptional = (schema: z.ZodType) =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodExactOptional ||
  schema instanceof z.ZodDefault

/** Values a schema of the app accepts, as the app keeps them. */
export function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodVoid) return fc.constant(undefined)
  if (isOptional(schema)) return valuesOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodNullable)
    return fc.option(valuesOf(schema.unwrap() as z.ZodType), { nil: null })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: schema.minValue ?? 0, max: Math.min(schema.maxValue ?? 9, 2 ** 31) })
  if (schema instanceof z.ZodArray) return listsOf(schema)
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(
      valuesOf(schema.keyType as z.ZodType) as fc.Arbitrary<string>,
      valuesOf(schema.valueType as z.ZodType),
      { maxKeys: 3 }
    )
  if (schema instanceof z.ZodObject) return recordsOf(schema)
  const fitting = texts.find(([sample]) => schema.safeParse(sample).success)
  if (!fitting) throw new Error(`No values for ${schema.type}`)
  return fitting[1].map((text) => {
    const kept = schema.safeParse(text)
    return kept.success ? kept.data : schema.parse(`x${text.slice(0, 20)}`)
  })
}

function listsOf(schema: z.ZodArray): fc.Arbitrary<unknown[]> {
  const element = valuesOf(schema.element as z.ZodType)
  for (const length of [5, 0, 1])
    if (schema.safeParse(Array.from({ length }, () => fc.sample(element, 1)[0])).success)
      return fc.array(element, { minLength: length, maxLength: length === 0 ? 3 : length })
  throw new Error('No length fits')
}

function recordsOf(schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(schema.shape) as [string, z.ZodType][]
  return fc.record(Object.fromEntries(fields.map(([name, of]) => [name, valuesOf(of)])), {
    requiredKeys: fields.filter(([, of]) => !isOptional(of)).map(([name]) => name)
  })
}

const some = (feature: PortableFeature, most: number) =>
  fc.array(valuesOf(portables[feature].record), { maxLength: most })

/** Whole plans as the app could hold them: any words anywhere, every rule kept. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    businessProfile: some('businessProfile', 1),
    vision: some('vision', 1),
    visionRevisions: some('visionRevisions', 3),
    policies: some('policies', 6),
    policyRevisions: some('policyRevisions', 6),
    policyIdeas: some('policyIdeas', 4),
    themes: some('themes', 3),
    contactChannels: some('contactChannels', 3),
    customers: some('customers', 3),
    staffMembers: some('staffMembers', 2),
    serviceStandards: some('serviceStandards', 3),
    actions: some('actions', 4),
    contacts: some('contacts', 5),
    assessments: some('assessments', 4),
    answers: some('answers', 6),
    improvementAreas: some('improvementAreas', 4)
  })
  .map((plan) => lawful(plan as Plan))

function lawful(plan: Plan): Plan {
  const ids = plan.policies.map((policy) => policy.id)
  return {
    ...plan,
    ...lawfulLists(plan),
    ...lawfulQuarters(plan),
    contacts: lawfulContacts(plan),
    visionRevisions: plan.visionRevisions.map((revision, index) => ({
      ...revision,
      number: index + 1,
      values: revision.values.map((value, at) => ({
        ...value,
        name: `${at} ${value.name}`.slice(0, 80).trim()
      })),
      status: index === 0 ? revision.status : 'superseded'
    })),
    policies: plan.policies.map((policy, index) => lawfulPolicy({ ...policy, number: index + 1 })),
    policyRevisions: plan.policyRevisions
      .filter(() => ids.length > 0)
      .map((revision, index) => ({
        ...revision,
        policyId: ids[index % ids.length] ?? '',
        number: index + 1
      })),
    policyIdeas: plan.policyIdeas.map((idea, index) => ({
      ...idea,
      status: idea.status === 'accepted' && ids.length === 0 ? 'new' : idea.status,
      reason: idea.reason || 'Too dear',
      policyId: ids[index % ids.length] ?? null
    }))
  }
}

/** The lists others point to, and what points to them. */
function lawfulLists(plan: Plan): Partial<Plan> {
  const before = (list: readonly { id: string }[], index: number) => list[index - 1]?.id ?? null
  return {
    themes: plan.themes.map((theme, index) => ({
      ...theme,
      label: `${index} ${theme.label}`.slice(0, 80).trim(),
      mergedInto: before(plan.themes, index)
    })),
    contactChannels: plan.contactChannels.map((channel, index) => ({
      ...channel,
      name: `${index} ${channel.name}`.slice(0, 80).trim(),
      autoText: channel.autoText || 'Soon.'
    })),
    customers: plan.customers.map((customer, index) => ({
      ...customer,
      referredBy: before(plan.customers, index),
      leftOn: null
    })),
    staffMembers: plan.staffMembers.map((member) => ({ ...member, leftOn: null })),
    serviceStandards: plan.serviceStandards.map((standard, index) => ({
      ...standard,
      channelId: plan.contactChannels[index]?.id ?? null,
      effectiveFrom: `2025-0${index + 1}-01`
    })),
    actions: plan.actions.map((action, index) => ({
      ...action,
      who: plan.staffMembers[index]?.id ?? 'owner',
      due: action.due ?? '2026-01-05',
      status: index === 0 ? 'done' : 'open',
      doneOn: index === 0 ? '2026-01-05' : null,
      sourceType: null,
      sourceId: null
    }))
  }
}

function lawfulPolicy(policy: Plan['policies'][number]): Plan['policies'][number] {
  if (policy.status === 'retired') return { ...policy, retiredOn: policy.retiredOn ?? '2026-01-05' }
  if (policy.status === 'draft' || policy.status === 'idea') return { ...policy, retiredOn: null }
  return {
    ...policy,
    retiredOn: null,
    wording: policy.wording || 'We do it.',
    stance: policy.stance ?? 'friendly',
    necessity: policy.stance === 'unfriendly' ? 'necessary' : (policy.necessity ?? 'necessary'),
    reasonKind: policy.reasonKind === 'habit' ? 'law' : (policy.reasonKind ?? 'law'),
    reasonText: policy.reasonText || 'The law asks for it.',
    compulsory: policy.compulsory ?? 'compulsory',
    customerExplanation: policy.customerExplanation || 'The law asks for it.',
    compromise: policy.compromise || 'Half of it.',
    noCompromiseWhy: policy.noCompromiseWhy || 'There is none.',
    strengthenNote: policy.strengthenNote || 'No change.',
    lawChecked: true,
    displays:
      policy.displays.length > 0
        ? policy.displays
        : [{ place: 'counter', detail: '', stepsFromHome: null, since: null }],
    effectiveFrom: policy.effectiveFrom ?? '2026-01-05',
    reviewDate: policy.reviewDate ?? '2027-01-05'
  }
}
