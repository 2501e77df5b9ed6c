import { z } from 'zod'
import { action } from './features/actions'
import { assessmentPortables } from './features/assessments/portable'
import { businessProfile, profileFor } from './features/businessProfile'
import { channelFor, contactChannel } from './features/contactChannels'
import { contactPortables } from './features/contacts/portable'
import { customer, customerNamed } from './features/customers'
import {
  blankPolicy,
  display,
  DISPLAYS,
  policy,
  policyIdea,
  policyRevision
} from './features/policies/schema'
import { serviceStandard } from './features/serviceStandards'
import { staffMember } from './features/staffMembers'
import { theme } from './features/themes'
import { emptyVision, VALUES, vision, visionRevision, visionValue } from './features/vision'
import { moment, whole } from './fields'
import { portable } from './portable'

/** The word at the head of every export file (docs/export-format.md). */
export const EXPORT_FORMAT = 'regulars-plan'
/** The version of the format this app writes, and the newest it reads. */
export const EXPORT_VERSION = 1

/** What is larger, longer or deeper is refused before it is looked at (safety.md R31). */
export const exportLimits = {
  bytes: 50 * 1024 * 1024,
  records: 200_000,
  depth: 8,
  /** Names in one object, and characters in one name. */
  names: 64,
  nameLength: 100
} as const

/** Numbers in a file leave room below the app's own limits for those that are given out later. */
const policyNumber = whole(1, 900_000)
const revisionNumber = whole(1, 90_000)

const namedValue = z.strictObject({
  ...visionValue.shape,
  meaning: visionValue.shape.meaning.default('')
})
const values = z.array(namedValue).length(VALUES)
const shownAt = z.strictObject({
  ...display.shape,
  detail: display.shape.detail.default(''),
  stepsFromHome: display.shape.stepsFromHome.default(null),
  since: display.shape.since.default(null)
})

/** Everything a plan is made of, in the order it is written and read: what is pointed to stands first. */
export const portables = {
  businessProfile: portable(
    businessProfile,
    ['name', 'kind', 'hasStaff', 'region', 'language', 'timeZone'],
    (given) => profileFor({ kindInOwnWords: '', ...given } as Parameters<typeof profileFor>[0]),
    { single: true }
  ),
  vision: portable(vision, [], () => emptyVision, {
    single: true,
    looser: { values: values.exactOptional() }
  }),
  visionRevisions: portable(
    visionRevision,
    ['number', 'statement', 'values', 'adoptedOn', 'status'],
    () => ({ reasonForChange: '' }),
    { looser: { number: revisionNumber, values } }
  ),
  policies: portable(policy, ['title'], () => blankPolicy, {
    looser: {
      number: policyNumber.exactOptional(),
      displays: z.array(shownAt).max(DISPLAYS).exactOptional()
    }
  }),
  policyRevisions: portable(
    policyRevision,
    ['policyId', 'number', 'kind', 'changedOn', 'wording'],
    () => ({ reason: '', trigger: null, triggerNote: '' }),
    { looser: { number: revisionNumber }, points: { policyId: 'policies' } }
  ),
  policyIdeas: portable(
    policyIdea,
    ['text', 'notedOn'],
    () => ({ source: 'owner', status: 'new', reason: '', policyId: null }),
    { points: { policyId: 'policies' } }
  ),
  themes: portable(theme, ['label'], () => ({ code: '', description: '', mergedInto: null }), {
    points: { mergedInto: 'themes' }
  }),
  contactChannels: portable(contactChannel, ['kind', 'name'], () => channelFor('phone', '')),
  customers: portable(customer, ['displayName'], () => customerNamed(''), {
    points: { referredBy: 'customers' }
  }),
  staffMembers: portable(staffMember, ['name'], () => ({
    role: '',
    startedOn: null,
    leftOn: null,
    responsibilities: '',
    personalGoal: '',
    howICanHelp: '',
    shareGoal: false,
    mayGrantUpTo: null,
    phone: ''
  })),
  serviceStandards: portable(
    serviceStandard,
    ['title', 'effectiveFrom'],
    () => ({
      channelId: null,
      replyWithin: null,
      resolveWithin: null,
      updateEvery: null,
      staffWording: '',
      customerWording: '',
      expectedAnyway: '',
      beyond: '',
      retiredOn: null
    }),
    { points: { channelId: 'contactChannels' } }
  ),
  actions: portable(
    action,
    ['what'],
    () => ({
      who: null,
      due: null,
      status: 'open',
      doneOn: null,
      result: '',
      priority: null,
      sourceType: null,
      sourceId: null,
      private: true
    }),
    { points: { who: 'staffMembers' } }
  ),
  ...contactPortables,
  ...assessmentPortables
} as const

export type PortableFeature = keyof typeof portables
export const portableFeatures = Object.keys(portables) as PortableFeature[]

type Carried<R extends { createdAt: string; updatedAt: string }> = Omit<
  R,
  'createdAt' | 'updatedAt'
> &
  Partial<Pick<R, 'createdAt' | 'updatedAt'>>

type RecordOf<F extends PortableFeature> = Carried<z.output<(typeof portables)[F]['record']>>

/** A whole plan as a file carries it: complete, checked records; moments and numbers may still be open. */
export type Plan = {
  [F in PortableFeature]: (F extends 'policies'
    ? Omit<RecordOf<F>, 'number'> & { number?: number }
    : F extends 'contacts'
      ? Omit<RecordOf<F>, 'sequence'> & { sequence?: number }
      : RecordOf<F>)[]
}

/** What stands around the records. Only `format`, `version` and `records` are needed. */
export const exportHead = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  /** The app that wrote it, for people. */
  app: z.string().max(100).exactOptional(),
  exportedAt: moment().exactOptional(),
  counts: z.partialRecord(z.enum(portableFeatures), z.int().min(0)).exactOptional(),
  /** SHA-256 over the canonical text of `records` (RFC 8785), in hexadecimal. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  records: z.strictObject(
    Object.fromEntries(
      portableFeatures.map((feature) => [feature, z.array(z.unknown()).exactOptional()])
    ) as Record<PortableFeature, z.ZodExactOptional<z.ZodArray<z.ZodUnknown>>>
  )
})
export type ExportHead = z.output<typeof exportHead>
