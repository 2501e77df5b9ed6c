import type { z } from 'zod'
import { line, requiredLine, text } from '../fields'
import { listOperations, record, recordRef } from '../record'

/** What contacts, insights and goals are about: one vocabulary, so that lists compare (domain.md 2.6, S4-B27 to B29). */
export const theme = record({
  /** A short sign of the owner's, `WIN`; may stay empty. */
  code: line(12),
  label: requiredLine(80),
  description: text(2_000),
  /** The theme it went into; its references then point there (INV-11). */
  mergedInto: recordRef().nullable()
})
export type Theme = z.output<typeof theme.record>

/** The themes a new plan begins with, as words: `starter.theme.<name>`. */
export const starterThemes = [
  'waiting',
  'quality',
  'price',
  'information',
  'friendliness',
  'availability'
] as const

const draft = theme.draft.omit({ mergedInto: true })

export const themeOperations = listOperations({ draft, record: theme.record })
