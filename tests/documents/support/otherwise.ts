import type { PlanRecords } from '../../../src/shared/documents/records'
import { markedRecords } from './marked'
import { momentOf } from './privateValues'

const stamps = (last: number) => ({
  id: `88888888-8888-4888-8888-${String(last).padStart(12, '0')}`,
  rev: 1,
  createdAt: momentOf('2020-01-01'),
  updatedAt: momentOf('2020-01-02'),
  archivedAt: null
})

const profile = {
  kind: 'shop',
  hasStaff: false,
  missionNamesCustomers: true,
  region: 'FR',
  hasWebsite: null,
  siteCapturesData: true,
  handlesMedicalData: null,
  timeZone: 'Europe/Paris',
  reviewRhythm: 'yearly',
  policyReviewMonths: 17,
  customersServedPerYear: null,
  personalDataKeepMonths: 5
} as const

const rule = {
  stance: 'friendly',
  necessity: 'necessary',
  reasonKind: 'law',
  compulsory: null,
  serves: null,
  lawChecked: false,
  origin: 'catalogue',
  reviewDate: null,
  retiredOn: null
} as const

/** The marked records with every private value another one, every private yes a no, and no private record at all. */
export function otherwiseRecords(): PlanRecords {
  const text = JSON.stringify(markedRecords()).replaceAll('ZZ-', 'XX-')
  const records = JSON.parse(text) as PlanRecords
  const adopted = records.adoptedVision
  return {
    ...records,
    businessProfile: {
      ...records.businessProfile,
      ...profile,
      ...stamps(1),
      openDays: ['tue'],
      closedDates: []
    },
    adoptedVision: adopted && { ...adopted, ...stamps(2), number: 8, adoptedOn: '2001-01-01' },
    workingVision: null,
    policies: records.policies.slice(0, 2).map((one, at) => ({
      ...one,
      ...rule,
      ...stamps(3 + at),
      displays: one.displays.map((display) => ({ ...display, stepsFromHome: null, since: null }))
    })),
    policyRevisions: [],
    policyIdeas: []
  }
}
