import { z } from 'zod'
import { choice, day, line, requiredLine, text, whole } from '../fields'
import { does, reads, writes } from '../ipc'
import { language } from '../languages'
import { record } from '../record'

/** Kinds of business; the kind chooses the starter examples (domain.md 2.1). */
export const businessKinds = [
  'shop',
  'cafe',
  'cleaning',
  'freelancer',
  'clinic',
  'web_shop',
  'repair',
  'other'
] as const
export type BusinessKind = (typeof businessKinds)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const reviewRhythms = [
  'continuous',
  'monthly',
  'quarterly',
  'half_yearly',
  'yearly'
] as const

/** Largest logo, in characters of its data address: about 700 kB of picture. */
export const LOGO_LENGTH = 1_000_000

const timeZone = () => z.string().refine(isTimeZone, { params: { code: 'notATimeZone' } })

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The one row that says whose plan this is (domain.md 2.1). */
export const businessProfile = record({
  name: requiredLine(120),
  ownerName: line(120),
  kind: choice(businessKinds),
  /** The trade in the owner's own words, where no kind fits. */
  kindInOwnWords: line(120),
  description: text(),
  hasStaff: z.boolean(),
  mission: text(),
  missionNamesCustomers: z.boolean(),
  greatServiceMeans: text(),
  brandNote: text(),
  limitsNote: text(),
  whatChangesNote: text(),
  expectedOfStaff: text(),
  /** ISO 3166 country code; for reminders of the law only. */
  region: z.string().regex(/^[A-Z]{2}$/),
  /** ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  language: language(),
  openDays: z.array(choice(weekdays)).max(7),
  closedDates: z.array(day()).max(400),
  /** null = not asked yet (S2-9, S2-10). */
  hasWebsite: z.boolean().nullable(),
  siteCapturesData: z.boolean().nullable(),
  handlesMedicalData: z.boolean().nullable(),
  timeZone: timeZone(),
  reviewRhythm: choice(reviewRhythms),
  policyReviewMonths: whole(1, 36),
  customersServedPerYear: whole(0, 100_000_000).nullable(),
  personalDataKeepMonths: whole(1, 120),
  /** A PNG or JPEG as a data address, or null. */
  logo: z
    .string()
    .max(LOGO_LENGTH)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/)
    .nullable()
})
export type BusinessProfileDraft = z.output<typeof businessProfile.draft>
export type BusinessProfile = z.output<typeof businessProfile.record>

/** What first run asks; the rest has defaults (screens.md B3). */
export const firstAnswers = businessProfile.draft.pick({
  name: true,
  kind: true,
  kindInOwnWords: true,
  hasStaff: true,
  region: true,
  language: true,
  timeZone: true
})
export type FirstAnswers = z.output<typeof firstAnswers>

/** Currencies of the countries first run offers by name; others start with the euro and can be changed. */
const currencies: Record<string, string> = {
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  BR: 'BRL',
  PL: 'PLN',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  HU: 'HUF',
  NO: 'NOK',
  RO: 'RON',
  SE: 'SEK'
}

/** The whole profile for the answers of first run, with the defaults of domain.md 2.1. */
export function profileFor(answers: FirstAnswers): BusinessProfileDraft {
  return {
    ...answers,
    ownerName: '',
    description: '',
    mission: '',
    missionNamesCustomers: false,
    greatServiceMeans: '',
    brandNote: '',
    limitsNote: '',
    whatChangesNote: '',
    expectedOfStaff: '',
    currency: currencies[answers.region] ?? 'EUR',
    openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    closedDates: [],
    hasWebsite: null,
    siteCapturesData: null,
    handlesMedicalData: null,
    reviewRhythm: 'quarterly',
    policyReviewMonths: 12,
    customersServedPerYear: null,
    personalDataKeepMonths: 36,
    logo: null
  }
}

export const businessProfileOperations = {
  /** The profile, or null before first run. */
  get: reads(z.void(), businessProfile.record.nullable()),
  /** First run's answers become the profile; a second one is a conflict. */
  start: writes(firstAnswers, businessProfile.record),
  update: writes(
    z.strictObject({ rev: z.int().min(1), changes: businessProfile.draft.exactPartial() }),
    businessProfile.record
  ),
  /** Lets the owner choose a PNG or JPEG; false when they chose none. */
  chooseLogo: does(z.strictObject({ rev: z.int().min(1) }), z.boolean())
}
