import { type ZodType, z } from 'zod'
import { businessProfile } from '../../../src/shared/features/businessProfile'
import { policy, policyIdea, policyRevision } from '../../../src/shared/features/policies/schema'
import { vision, visionRevision } from '../../../src/shared/features/vision'
import type { PlanRecords } from '../../../src/shared/documents/records'

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
    'title wording customerExplanation compromise beyondExpectation staffMayDecide whenToPassOn setsUsApartHow detail'.split(
      ' '
    )
}

/** The choices of private fields, each with a value no printed label shares; the marker test looks for its labels. */
export const privateChoices = {
  kind: 'web_shop',
  reviewRhythm: 'half_yearly',
  stance: 'unfriendly',
  necessity: 'unnecessary',
  reasonKind: 'health_safety',
  compulsory: 'convenient',
  serves: 'value-3',
  trigger: 'assessment',
  source: 'research'
} as const

/** Private days and numbers, found nowhere else. */
export const privateDays = ['2033-11-23', '2034-10-27', '2035-08-29', '2036-06-21']
export const privateNumbers = [31, 918_273, 118, 64, 73]

const uuid = (last: number) => `99999999-9999-4999-8999-${String(last).padStart(12, '0')}`
let identifiers = 0

/** A record of a schema with its texts marked; `given` sets what decides over printing or needs a value of its own. */
function marked<S extends z.ZodObject>(
  schema: S,
  table: string,
  given: Partial<z.output<S>>,
  allPrivate = false
): z.output<S> {
  identifiers += 1
  const entries = Object.entries(schema.shape).map(([field, type]) => [
    field,
    value(
      type as ZodType,
      allPrivate ? `ZZ-${table}-${field}` : mark(table, field),
      table,
      allPrivate
    )
  ])
  const stamps = { id: uuid(identifiers), archivedAt: null }
  return { ...Object.fromEntries(entries), ...stamps, ...given } as z.output<S>
}

function mark(table: string, field: string): string {
  const shared = open[table]?.includes(field) ?? false
  return `${shared ? 'SS' : 'ZZ'}-${table}-${field}`
}

function value(type: ZodType, text: string, table: string, allPrivate: boolean): unknown {
  if (type instanceof z.ZodNullable) return value(type.unwrap() as ZodType, text, table, allPrivate)
  if (type instanceof z.ZodString) return text
  if (type instanceof z.ZodArray) {
    const item = type.element as ZodType
    const one = (at: number) => value(item, `${text}-${at}`, table, allPrivate)
    return item instanceof z.ZodEnum ? [] : [1, 2, 3, 4, 5].map(one)
  }
  if (type instanceof z.ZodObject) {
    const place = text.split('-').at(-1) ?? ''
    return Object.fromEntries(
      Object.entries(type.shape).map(([field, inner]) => {
        const own = allPrivate ? `ZZ-${table}-${field}` : mark(table, field)
        return [field, value(inner as ZodType, `${own}-${place}`, table, allPrivate)]
      })
    )
  }
  return null
}

const rule = (given: object, allPrivate = false): PlanRecords['policies'][number] =>
  marked(
    policy.record,
    'policy',
    {
      topicCode: 'SAF',
      number: 41,
      status: 'active',
      audience: 'staff',
      stance: privateChoices.stance,
      necessity: privateChoices.necessity,
      reasonKind: privateChoices.reasonKind,
      compulsory: privateChoices.compulsory,
      serves: privateChoices.serves,
      noCompromisePossible: false,
      setsUsApart: true,
      lawChecked: true,
      origin: 'own',
      goodwillLimit: 7_777_00,
      effectiveFrom: '2031-05-17',
      reviewDate: privateDays[0] ?? null,
      retiredOn: null,
      displays: [
        { place: 'other', detail: 'SS-policy-detail', stepsFromHome: 64, since: '2034-10-27' }
      ],
      ...given
    },
    allPrivate
  )

/** The same records with every private value another one, every private yes a no, and no private record at all. */
export function otherRecords(): PlanRecords {
  const records = JSON.parse(
    JSON.stringify(markedRecords()).replaceAll('ZZ-', 'XX-')
  ) as PlanRecords
  const profile = {
    kind: 'shop',
    hasStaff: false,
    missionNamesCustomers: true,
    region: 'FR',
    openDays: ['tue'],
    closedDates: [],
    hasWebsite: null,
    siteCapturesData: true,
    handlesMedicalData: null,
    timeZone: 'Europe/Paris',
    reviewRhythm: 'yearly',
    policyReviewMonths: 17,
    customersServedPerYear: null,
    personalDataKeepMonths: 5
  } as const
  const inner = {
    stance: 'friendly',
    necessity: 'necessary',
    reasonKind: 'law',
    compulsory: null,
    serves: null,
    lawChecked: false,
    origin: 'catalogue',
    reviewDate: null
  } as const
  const adopted = records.adoptedVision
  return {
    ...records,
    businessProfile: {
      ...records.businessProfile,
      ...profile,
      openDays: [...profile.openDays],
      closedDates: []
    },
    adoptedVision: adopted && { ...adopted, number: 8, adoptedOn: '2001-01-01' },
    workingVision: null,
    policies: records.policies
      .slice(0, 2)
      .map((one, at) => ({ ...one, ...inner, id: uuid(900 + at) })),
    policyRevisions: [],
    policyIdeas: []
  }
}

/** The records. */
export function markedRecords(): PlanRecords {
  identifiers = 0
  const records: PlanRecords = {
    businessProfile: marked(businessProfile.record, 'businessProfile', {
      kind: privateChoices.kind,
      hasStaff: true,
      missionNamesCustomers: false,
      region: 'AQ',
      currency: 'EUR',
      language: 'en',
      openDays: ['mon', 'fri'],
      closedDates: ['2036-06-21'],
      hasWebsite: true,
      siteCapturesData: false,
      handlesMedicalData: true,
      timeZone: 'Antarctica/Troll',
      reviewRhythm: privateChoices.reviewRhythm,
      policyReviewMonths: 31,
      customersServedPerYear: 918_273,
      personalDataKeepMonths: 118,
      logo: null
    }),
    adoptedVision: marked(visionRevision.record, 'adoptedVision', {
      number: 73,
      adoptedOn: '2035-08-29',
      status: 'adopted'
    }),
    workingVision: marked(vision.record, 'workingVision', {}, true),
    policies: [
      rule({}),
      rule({ number: 42, audience: 'customers', noCompromisePossible: true }),
      rule({ number: 43, status: 'under_review' }, true),
      rule({ number: 44, status: 'draft' }, true),
      rule({ number: 45, status: 'idea' }, true),
      rule({ number: 46, status: 'retired', retiredOn: '2036-06-21' }, true),
      rule({ number: 47, audience: 'owner' }, true)
    ],
    policyRevisions: [
      marked(policyRevision.record, 'policyRevision', {
        policyId: uuid(4),
        number: 73,
        kind: 'wording',
        changedOn: '2034-10-27',
        trigger: privateChoices.trigger
      })
    ],
    policyIdeas: [
      marked(policyIdea.record, 'policyIdea', {
        source: privateChoices.source,
        status: 'new',
        notedOn: '2035-08-29',
        policyId: null
      })
    ],
    today: '2026-01-05'
  }
  // Why there is no compromise is for the staff too, but only in a rule that has none.
  const [, second] = records.policies
  if (second) second.noCompromiseWhy = 'SS-policy-noCompromiseWhy'
  return records
}
