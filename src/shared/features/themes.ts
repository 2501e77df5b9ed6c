import { z } from 'zod'
import { line, requiredLine, text } from '../fields'
import { writes } from '../ipc'
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

/** What the owner fills in of a theme. */
export const themeFields = theme.draft.omit({ mergedInto: true })
export type ThemeFields = z.output<typeof themeFields>

export const themeOperations = {
  ...listOperations({ draft: themeFields, record: theme.record }),
  /** Adds those of `starterThemes` that are not there, in the plan's language: for a plan begun before there were any. */
  addUsual: writes(z.void(), z.array(theme.record))
}
