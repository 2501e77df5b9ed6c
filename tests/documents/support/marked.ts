import { type ZodType, z } from 'zod'
import { businessProfile } from '../../../src/shared/features/businessProfile'
import { policy, policyIdea, policyRevision } from '../../../src/shared/features/policies/schema'
import { vision, visionRevision } from '../../../src/shared/features/vision'
import type { PlanRecords } from '../../../src/shared/documents/records'
import {
  momentOf,
  privateChoices,
  privateDays,
  privateNumbers,
  privatePlace,
  sharedFacts
} from './privateValues'

/**
 * Records in which every field says who may read it. A text for the staff is `SS-…`, any other is `ZZ-…`; private
 * numbers, days and choices have values found nowhere else. Fields are taken from the schemas: a new one is private
 * until it is named here.
 */
const open: Record<string, readonly string[]> = {
  businessProfile:
    'name ownerName mission greatServiceMeans brandNote limitsNote whatChangesNote expectedOfStaff'.split(
      ' '
    ),
  adoptedVision: ['statement', 'values', 'name', 'meaning'],
  policy:
    'title wording customerExplanation compromise beyondExpectation staffMayDecide whenToPassOn setsUsApartHow displays detail'.split(
      ' '
    )
}

const uuid = (last: number) => `99999999-9999-4999-8999-${String(last).padStart(12, '0')}`
let identifiers = 0

/** Everything the app keeps about a record, none of it for the staff. */
function stamps() {
  identifiers += 1
  return {
    id: uuid(identifiers),
    rev: privateNumbers.rev,
    createdAt: momentOf(privateDays.createdAt),
    updatedAt: momentOf(privateDays.updatedAt),
    archivedAt: momentOf(privateDays.archivedAt)
  }
}

/** A record of a schema with its texts marked; `given` sets what is no text. All of a private record is private. */
function marked<S extends z.ZodObject>(
  schema: S,
  table: string,
  given: Partial<z.output<S>>,
  isPrivate = false
): z.output<S> {
  const texts = Object.entries(schema.shape).map(([field, type]) => [
    field,
    text(type as ZodType, { table, field, isPrivate, place: '' })
  ])
  return { ...Object.fromEntries(texts), ...stamps(), ...given } as z.output<S>
}

type Where = { table: string; field: string; isPrivate: boolean; place: string }

function text(type: ZodType, where: Where): unknown {
  if (type instanceof z.ZodNullable) return text(type.unwrap() as ZodType, where)
  if (type instanceof z.ZodString) return mark(where)
  if (type instanceof z.ZodArray)
    return [1, 2, 3, 4, 5].map((at) => text(type.element as ZodType, { ...where, place: `-${at}` }))
  if (type instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(type.shape).map(([field, inner]) => [
        field,
        text(inner as ZodType, { ...where, field })
      ])
    )
  return undefined
}

function mark({ table, field, isPrivate, place }: Where): string {
  const shared = !isPrivate && (open[table]?.includes(field) ?? false)
  return `${shared ? 'SS' : 'ZZ'}-${table}-${field}${place}`
}

const { stance, necessity, reasonKind, compulsory, serves } = privateChoices

function rule(given: object, isPrivate = false): PlanRecords['policies'][number] {
  const { goodwillLimit, effectiveFrom } = isPrivate
    ? { ...privateNumbers, ...privateDays }
    : sharedFacts
  const { stepsFromHome } = privateNumbers
  const { since, reviewDate, retiredOn } = privateDays
  const detail = `${isPrivate ? 'ZZ' : 'SS'}-policy-detail`
  return marked(
    policy.record,
    'policy',
    {
      stance,
      necessity,
      reasonKind,
      compulsory,
      serves,
      goodwillLimit,
      effectiveFrom,
      reviewDate,
      retiredOn,
      topicCode: 'SAF',
      number: 41,
      status: 'active',
      audience: 'staff',
      noCompromisePossible: false,
      setsUsApart: true,
      lawChecked: true,
      origin: 'own',
      displays: [{ place: 'other', detail, stepsFromHome, since }],
      ...given
    },
    isPrivate
  )
}

function rules(): PlanRecords['policies'] {
  // Why there is no compromise is for the staff too, but only in a rule that has none; and the other way round.
  const uncompromising = {
    noCompromisePossible: true,
    noCompromiseWhy: 'SS-policy-noCompromiseWhy',
    compromise: 'ZZ-policy-compromise'
  }
  return [
    rule({}),
    rule({ number: 42, audience: 'customers', ...uncompromising }),
    rule({ number: 43, status: 'under_review' }, true),
    rule({ number: 44, status: 'draft' }, true),
    rule({ number: 45, status: 'idea' }, true),
    rule({ number: 46, status: 'retired' }, true),
    rule({ number: 47, audience: 'owner' }, true)
  ]
}

function profile(): PlanRecords['businessProfile'] {
  const { kind, reviewRhythm } = privateChoices
  const { policyReviewMonths, customersServedPerYear, personalDataKeepMonths } = privateNumbers
  return marked(businessProfile.record, 'businessProfile', {
    ...privatePlace,
    kind,
    reviewRhythm,
    policyReviewMonths,
    customersServedPerYear,
    personalDataKeepMonths,
    hasStaff: true,
    missionNamesCustomers: false,
    currency: 'EUR',
    language: 'en',
    openDays: ['mon', 'fri'],
    closedDates: [privateDays.retiredOn],
    hasWebsite: true,
    siteCapturesData: false,
    handlesMedicalData: true,
    logo: null
  })
}

/** The records. */
export function markedRecords(): PlanRecords {
  identifiers = 0
  const { adoptedOn, changedOn, notedOn } = privateDays
  const { trigger, source, check } = privateChoices
  const policies = rules()
  const ideas = (['new', 'accepted', 'rejected'] as const).map((status) =>
    marked(policyIdea.record, 'policyIdea', { source, status, notedOn, policyId: uuid(1) })
  )
  const revisions = policyRevision.record.shape.kind.options.map((kind) =>
    marked(policyRevision.record, 'policyRevision', {
      kind,
      changedOn,
      trigger,
      policyId: policies[0]?.id ?? '',
      number: privateNumbers.revisionNumber
    })
  )
  return {
    businessProfile: profile(),
    adoptedVision: marked(visionRevision.record, 'adoptedVision', {
      adoptedOn,
      number: privateNumbers.visionNumber,
      status: 'adopted'
    }),
    workingVision: marked(vision.record, 'workingVision', { checks: [check] }, true),
    policies,
    policyRevisions: revisions,
    policyIdeas: ideas,
    today: '2026-01-05'
  }
}
