import type { BusinessProfileDraft } from '../../../shared/features/businessProfile'
import type { MessageId, Words } from '../../../shared/words'

export type ProfileField = keyof BusinessProfileDraft

/** Whose eyes a field is for (the column Aud of domain.md 2.1): C customers, S staff, O the owner alone. */
const seenBy: Record<ProfileField, 'customers' | 'staff' | 'owner'> = {
  name: 'customers',
  ownerName: 'staff',
  kind: 'owner',
  kindInOwnWords: 'owner',
  description: 'customers',
  hasStaff: 'owner',
  mission: 'staff',
  missionNamesCustomers: 'owner',
  greatServiceMeans: 'staff',
  brandNote: 'staff',
  limitsNote: 'staff',
  whatChangesNote: 'staff',
  expectedOfStaff: 'staff',
  region: 'owner',
  currency: 'owner',
  language: 'owner',
  openDays: 'customers',
  closedDates: 'customers',
  hasWebsite: 'owner',
  siteCapturesData: 'owner',
  handlesMedicalData: 'owner',
  timeZone: 'owner',
  reviewRhythm: 'owner',
  policyReviewMonths: 'owner',
  customersServedPerYear: 'owner',
  personalDataKeepMonths: 'owner',
  logo: 'customers'
}

/** Who sees what stands in the field, as words; without staff there is no staff edition to be printed in. */
export function seenByText(words: Words, field: ProfileField, hasStaff: boolean): string {
  const eyes = seenBy[field]
  const id: MessageId =
    eyes === 'staff' && !hasStaff ? 'businessProfile.seenBy.plan' : `businessProfile.seenBy.${eyes}`
  return words.format(id)
}

/** What a field wants to know, in one line, where its label does not say it. */
export function hintText(words: Words, field: ProfileField): string | undefined {
  const id = `businessProfile.field.${field}.hint`
  return words.has(id) ? words.format(id) : undefined
}
