import { daysBetween } from '../../days'
import type { Words } from '../../words'
import type { Assessment } from './schema'

/** Whether a text is a quarter: `2025-Q1`. */
export const isQuarter = (text: string) => /^(?:19|20|21)\d\d-Q[1-4]$/.test(text)

/** A quarter as it is written: `long` IV kwartał 2025, `short` IV kw. 2025 (domain.md 3.9). */
export function quarterText(words: Words, key: string, form: 'long' | 'short' = 'long'): string {
  const { year, quarter } = quarterParts(key)
  return words.format(`assessment.quarter.${form}`, { quarter, year: String(year) })
}

/** The quarter a local day lies in: `2025-Q1` (CALC-17). */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
}

/** A quarter's year and number, 1 to 4. */
export function quarterParts(key: string): { year: number; quarter: number } {
  return { year: Number(key.slice(0, 4)), quarter: Number(key.slice(6)) }
}

/** The quarter so many quarters after another; before it when negative. */
export function quarterAfter(key: string, count = 1): string {
  const { year, quarter } = quarterParts(key)
  const all = year * 4 + quarter - 1 + count
  return `${Math.floor(all / 4)}-Q${(all % 4) + 1}`
}

/** The quarters from one to another, both included; none when the first is the later. */
export function quartersBetween(first: string, last: string): string[] {
  const keys: string[] = []
  for (let key = first; key <= last; key = quarterAfter(key)) keys.push(key)
  return keys
}

const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const

/** The last day of a quarter. */
export function quarterEnd(key: string): string {
  const { year, quarter } = quarterParts(key)
  return `${year}-${lastDays[quarter - 1] ?? ''}`
}

type Known = Pick<Assessment, 'quarterKey' | 'status' | 'completedOn'>

/** Completed after its quarter had ended (2.4). */
export function filledInLate({ quarterKey, completedOn }: Known): boolean {
  return completedOn !== null && completedOn > quarterEnd(quarterKey)
}

/** How long a completed quarter can be opened again, in days (2.4). */
export const REOPEN_DAYS = 14

/** Whether a completed quarter can be opened again today. */
export function canReopen({ status, completedOn }: Known, today: string): boolean {
  return (
    status === 'completed' && completedOn !== null && daysBetween(completedOn, today) <= REOPEN_DAYS
  )
}

/** Which quarters wait for an assessment: the current one in its last month, and gaps since the first one (CALC-16). */
export type AssessmentsDue = {
  current: string
  /** The current quarter is in its last month and not done. */
  due: boolean
  /** Past quarters since the first assessment that are neither completed nor set aside, the oldest first. */
  overdue: string[]
}

/** What is due and overdue today (CALC-16; 2.21, reading 18). */
export function assessmentsDue(all: readonly Known[], today: string): AssessmentsDue {
  const current = quarterOf(today)
  const settled = new Set(
    all.filter(({ status }) => status !== 'draft').map(({ quarterKey }) => quarterKey)
  )
  const first = all.map(({ quarterKey }) => quarterKey).toSorted()[0] ?? current
  return {
    current,
    due: today.slice(0, 7) === quarterEnd(current).slice(0, 7) && !settled.has(current),
    overdue: quartersBetween(first, quarterAfter(current, -1)).filter((key) => !settled.has(key))
  }
}

/** The nearest earlier completed quarter, or null (2.21, reading 9). */
export function previousCompleted<A extends Known>(all: readonly A[], key: string): A | null {
  const earlier = all.filter(({ quarterKey, status }) => status === 'completed' && quarterKey < key)
  return earlier.toSorted((one, other) => (one.quarterKey < other.quarterKey ? 1 : -1))[0] ?? null
}
