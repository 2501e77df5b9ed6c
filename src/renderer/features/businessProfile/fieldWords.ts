import type { BusinessProfileDraft } from '../../../shared/features/businessProfile'
import type { Words } from '../../../shared/words'

export type ProfileField = keyof BusinessProfileDraft

/** Whose eyes a field is for (the column Aud of domain.md 2.1): C customers, S staff, O the owner alone. */
export type Eyes = 'customers' | 'staff' | 'owner'

/** Who sees a field, as a mark in its margin; without staff there is no staff edition to be printed in. */
export function seenByText(words: Words, eyes: Eyes, hasStaff: boolean): string {
  return words.format(`businessProfile.seenBy.${printedIn(eyes, hasStaff)}`)
}

/** Who sees the fields of a whole group, as a sentence under its heading. */
export function groupSeenByText(words: Words, eyes: Eyes, hasStaff: boolean): string {
  return words.format(`businessProfile.seenBy.group.${printedIn(eyes, hasStaff)}`)
}

const printedIn = (eyes: Eyes, hasStaff: boolean) => (eyes === 'staff' && !hasStaff ? 'plan' : eyes)

/** What a field wants to know, in one line, where its label does not say it. */
export function hintText(words: Words, field: ProfileField): string | undefined {
  const id = `businessProfile.field.${field}.hint`
  return words.has(id) ? words.format(id) : undefined
}
