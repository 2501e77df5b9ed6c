import { z } from 'zod'
import { inNormalForm } from './normalForm'

// zod's own probe of `new Function` would break the content policy; its interpreter is fast enough for forms.
z.config({ jitless: true })

/** Longest single-line text (a title, a name), in characters. */
export const LINE_LENGTH = 300
/** Longest text of several lines, in characters; what is longer is refused, never cut (safety.md R23). */
export const TEXT_LENGTH = 100_000
/** Money is kept in the smallest unit of the plan's currency; this is a thousand million of the large one. */
export const MONEY_LIMIT = 100_000_000_000

/** Whether a text shows anything: not only spaces and characters of no width. */
export const isVisible = (text: string) => /[^\s\p{Cf}]/u.test(text)

/**
 * What the app keeps of a typed or imported text: lone surrogates become U+FFFD, line ends become \n, control
 * characters other than tab and line end go, letters are composed (NFC), white space at the ends goes. A text that shows
 * nothing is empty.
 */
export function normalText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\uFEFF/gu, '')
  return isVisible(plain) ? inNormalForm(plain, 'NFC').trim() : ''
}

/** One line of several: a space for every white space that holds a line end or a tab. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\n\t]/.test(space) ? ' ' : space))
}

/** What a form shows for a field: the control follows from the schema (house.md 2.8). */
export type FieldKind =
  'line' | 'text' | 'day' | 'money' | 'number' | 'choice' | 'choices' | 'tick' | 'other'

const kinds = z.registry<{ kind: FieldKind }>()

/** What kind of field a schema describes; one that may be empty is of the kind it has when filled. */
export function fieldKind(schema: z.ZodType): FieldKind {
  const inner = filledIn(schema)
  const named = kinds.get(inner)?.kind
  if (named) return named
  if (inner instanceof z.ZodNumber) return 'number'
  if (inner instanceof z.ZodBoolean) return 'tick'
  if (inner instanceof z.ZodEnum) return 'choice'
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodEnum ? 'choices' : 'other'
}

/** A schema without the permission to be empty. */
function filledIn(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? filledIn(schema.unwrap() as z.ZodType)
    : schema
}

/** What can be chosen in a field of the kind `choice` or `choices`; nothing in others. */
export function fieldChoices(schema: z.ZodType): string[] {
  const inner = filledIn(schema)
  const one = inner instanceof z.ZodArray ? inner.element : inner
  return one instanceof z.ZodEnum ? one.options.map(String) : []
}

/** The least and the most a number may be. */
export function fieldBounds(schema: z.ZodType): { least?: number; most?: number } {
  const inner = filledIn(schema)
  if (!(inner instanceof z.ZodNumber)) return {}
  const [least, most] = [inner.minValue, inner.maxValue]
  return { ...(least !== null && { least }), ...(most !== null && { most }) }
}

const limited = (most: number, single: boolean) =>
  z
    .string()
    .overwrite((text) => {
      const normal = normalText(text)
      return single ? onOneLine(normal) : normal
    })
    .refine((text) => text.length <= most, {
      abort: true,
      params: { code: 'tooLong' },
      error: (issue) => String(String(issue.input).length - most)
    })

const isFilled = (text: string) => text !== ''
const filled = { params: { code: 'required' } }

/** One line that may stay empty. */
export const line = (most = LINE_LENGTH) => limited(most, true).register(kinds, { kind: 'line' })
/** One line that must be filled in. */
export const requiredLine = (most = LINE_LENGTH) =>
  limited(most, true).refine(isFilled, filled).register(kinds, { kind: 'line' })
/** Several lines that may stay empty: paragraphs and "- " bullets. */
export const text = (most = TEXT_LENGTH) => limited(most, false).register(kinds, { kind: 'text' })
/** Several lines that must be filled in. */
export const requiredText = (most = TEXT_LENGTH) =>
  limited(most, false).refine(isFilled, filled).register(kinds, { kind: 'text' })

/** The last day the app knows. */
export const LAST_DAY = '2199-12-31'

/** A day of the business's local calendar, `YYYY-MM-DD`, that exists, from 1900 to 2199. */
export const day = () =>
  z
    .string()
    .refine(isDay, { params: { code: 'notADay' } })
    .register(kinds, { kind: 'day' })

/** Whether the text names a day that exists (`2025-02-29` does not). */
export function isDay(value: string): boolean {
  const parts = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(value)
  if (!parts) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) => z.int().min(least).max(most)
/** An amount in the smallest unit of the plan's currency (cents), never negative. */
export const money = () => whole(0, MONEY_LIMIT).register(kinds, { kind: 'money' })
/** One of a closed list of choices. */
export const choice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices)
/** A moment in UTC, ISO 8601 with milliseconds. */
export const moment = () => z.iso.datetime({ precision: 3 })
