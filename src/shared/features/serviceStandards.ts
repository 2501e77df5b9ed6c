import { z } from 'zod'
import { choice, day, requiredLine, text, whole } from '../fields'
import { reads, writes } from '../ipc'
import { record, recordId, recordRef, recordRev } from '../record'

export const limitUnits = ['hours', 'calendar_days', 'working_days'] as const

/** So many hours, days or working days. */
export const limit = z.strictObject({ n: whole(1, 999), unit: choice(limitUnits) })
export type Limit = z.output<typeof limit>

/**
 * How fast customers are answered and helped (domain.md 2.14). Each record is one version: it holds from its day until
 * the next one does, and a contact keeps the version of the day it came in.
 */
export const serviceStandard = record({
  title: requiredLine(120),
  /** A channel it is for, in place of the one of the whole company; null is the company's (INV-30). */
  channelId: recordRef().nullable(),
  replyWithin: limit.nullable(),
  resolveWithin: limit.nullable(),
  updateEvery: limit.nullable(),
  /** As the team reads it. */
  staffWording: text(2_000),
  /** As customers read it. */
  customerWording: text(2_000),
  expectedAnyway: text(2_000),
  beyond: text(2_000),
  effectiveFrom: day(),
  /** The day it ended without another in its place. */
  retiredOn: day().nullable()
})
export type ServiceStandard = z.output<typeof serviceStandard.record>
export type ServiceStandardDraft = z.output<typeof serviceStandard.draft>

/** What the owner fills in of a standard. */
export const standardFields = serviceStandard.draft.omit({ retiredOn: true })
export type StandardFields = z.output<typeof standardFields>

export const limitNames = ['replyWithin', 'resolveWithin', 'updateEvery'] as const
export type LimitName = (typeof limitNames)[number]

/** The versions of the company's own standard, the newest first. */
export function companyVersions(standards: readonly ServiceStandard[]): ServiceStandard[] {
  return standards
    .filter(({ channelId }) => channelId === null)
    .toSorted((one, other) => other.effectiveFrom.localeCompare(one.effectiveFrom))
}

/** The version of the company's standard that holds on a day; null where there is none, or where it has ended (INV-30). */
export function companyStandardOn(
  standards: readonly ServiceStandard[],
  day: string
): ServiceStandard | null {
  const version = companyVersions(standards).find(({ effectiveFrom }) => effectiveFrom <= day)
  return version && (version.retiredOn === null || version.retiredOn > day) ? version : null
}

export const serviceStandardOperations = {
  /** All versions, the newest first. */
  list: reads(z.void(), z.array(serviceStandard.record)),
  /**
   * Sets the standard: limits that differ from the version in force begin a new version on `effectiveFrom`, wording
   * alone is changed in place. `effectiveFrom` may not lie before that of the version it follows.
   */
  save: writes(
    z.strictObject({ rev: z.int().min(0), standard: standardFields }),
    serviceStandard.record
  ),
  /** It ends today: there is no limit from then on. */
  retire: writes(recordRev, serviceStandard.record),
  remove: writes(recordId, z.void())
}
