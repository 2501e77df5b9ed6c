import { z } from 'zod'
import { choice, day, line, requiredText, text, whole } from '../fields'
import { reads, writes } from '../ipc'
import { record } from '../record'

/** A vision has exactly five values (S4-C10, INV-14). */
export const VALUES = 5

/** One of the five values: its name and what it means. */
export const visionValue = z.strictObject({ name: line(80), meaning: text(2_000) })

/** The six ticks of a good vision (S4-C2 to S4-C5). */
export const visionChecks = [
  'ambitious',
  'desirable',
  'customerLinked',
  'betterThanToday',
  'inspires',
  'settlesDecisions'
] as const

/** The working copy: exercises, values and the sentence as it stands (domain.md 2.9). One row. */
export const vision = record({
  magazineSuccesses: text(),
  magazineCauses: text(),
  customerShoes: text(),
  futurePicture: text(),
  values: z.array(visionValue).length(VALUES),
  statement: text(2_000),
  checks: z.array(choice(visionChecks)).max(visionChecks.length),
  decisionExamples: text()
})
export type VisionDraft = z.output<typeof vision.draft>
export type Vision = z.output<typeof vision.record>

/** What was adopted, word for word; never edited (INV-15). At most one is adopted, the rest superseded (INV-16). */
export const visionRevision = record({
  number: whole(1, 100_000),
  statement: requiredText(2_000),
  values: z.array(visionValue).length(VALUES),
  adoptedOn: day(),
  reasonForChange: text(2_000),
  status: choice(['adopted', 'superseded'])
})
export type VisionRevision = z.output<typeof visionRevision.record>

/** A working copy in which nothing has been written yet. */
export const emptyVision: VisionDraft = {
  magazineSuccesses: '',
  magazineCauses: '',
  customerShoes: '',
  futurePicture: '',
  values: Array.from({ length: VALUES }, () => ({ name: '', meaning: '' })),
  statement: '',
  checks: [],
  decisionExamples: ''
}

export type VisionState = 'exploring' | 'drafted' | 'adopted'

/** Where the vision stands: exploring without a sentence, adopted when the working copy is what was adopted. */
export function visionState(
  working: Pick<Vision, 'statement' | 'values'>,
  adopted: Pick<VisionRevision, 'statement' | 'values'> | null
): VisionState {
  if (working.statement === '') return 'exploring'
  return adopted && sameVision(working, adopted) ? 'adopted' : 'drafted'
}

/** Whether two visions say the same, value by value. */
export function sameVision(
  one: Pick<Vision, 'statement' | 'values'>,
  other: Pick<Vision, 'statement' | 'values'>
): boolean {
  return (
    one.statement === other.statement && JSON.stringify(one.values) === JSON.stringify(other.values)
  )
}

export type VisionGap = { field: string; code: 'required' | 'duplicate' }

/** What adopting still needs: a sentence and five values, named and different (INV-14). */
export function visionGaps(working: Pick<Vision, 'statement' | 'values'>): VisionGap[] {
  const gaps: VisionGap[] =
    working.statement === '' ? [{ field: 'statement', code: 'required' }] : []
  const names = working.values.map((item) => item.name.toLocaleLowerCase())
  names.forEach((name, index) => {
    const field = `values.${index}.name`
    if (name === '') gaps.push({ field, code: 'required' })
    else if (names.indexOf(name) < index) gaps.push({ field, code: 'duplicate' })
  })
  return gaps
}

/** The number of words of a sentence; a dash or a sign alone is none. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}

export type LengthHint = 'easy' | 'fine' | 'long' | 'tooLong'

/** How well a vision of so many words is remembered; null when nothing is written (CALC-15). */
export function lengthHint(words: number): LengthHint | null {
  if (words === 0) return null
  if (words <= 12) return 'easy'
  if (words <= 25) return 'fine'
  return words <= 40 ? 'long' : 'tooLong'
}

export const visionOperations = {
  /** The working copy, or null before anything was written. */
  get: reads(z.void(), vision.record.nullable()),
  /** Saves fields of the working copy; `rev` 0 begins it. */
  save: writes(
    z.strictObject({ rev: z.int().min(0), changes: vision.draft.exactPartial() }),
    vision.record
  ),
  /** Adopts the working copy as the next revision (INV-14 to INV-16); `adoptedOn` may not lie in the future. */
  adopt: writes(
    z.strictObject({ rev: z.int().min(1), adoptedOn: day(), reasonForChange: text(2_000) }),
    visionRevision.record
  ),
  /** All revisions, newest first. */
  revisions: reads(z.void(), z.array(visionRevision.record))
}
