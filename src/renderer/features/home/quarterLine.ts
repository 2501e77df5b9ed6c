import { addMonths, daysBetween } from '../../../shared/days'
import type { DueItem } from '../../../shared/dueItems'
import { quarterEnd, quarterOf } from '../../../shared/features/assessments/quarters'
import type { HomeFacts } from './useHomeFacts'

/** The share of the line that the words at a mark need. */
const APART = 0.15
/** From here on words stand left of their mark. */
const LATE = 0.8

/** Something on the line of the quarter; places are shares of its length, from 0 to 1. */
export type QuarterMark = { at: number; room: number; isLeft: boolean } & (
  { kind: 'item'; item: DueItem } | { kind: 'assessment' }
)

export type QuarterLine = {
  quarter: string
  today: number
  /** The first day of each month and its place. */
  months: { day: string; at: number }[]
  /** Places of the weeks between them. */
  weeks: number[]
  marks: QuarterMark[]
  /** Whether the last month waits for a self-assessment (CALC-16). */
  isAssessmentAhead: boolean
}

/** The quarter as a line: where today is, and what comes until its end as far as there is room to say it. */
export function quarterLine(
  items: readonly DueItem[],
  assessments: HomeFacts['assessments'],
  today: string
): QuarterLine {
  const quarter = quarterOf(today)
  const end = quarterEnd(quarter)
  const first = `${addMonths(end, -2).slice(0, 7)}-01`
  const length = daysBetween(first, end) + 1
  const placeOf = (day: string) => daysBetween(first, day) / length
  const months = [0, 1, 2].map((count) => {
    const day = addMonths(first, count)
    return { day, at: placeOf(day) }
  })
  const isSettled = assessments.some(
    ({ assessment }) => assessment.quarterKey === quarter && assessment.status !== 'draft'
  )
  const isAssessmentAhead = assessments.length > 0 && !isSettled
  const last = months[2]?.at ?? 1
  const coming = items
    .filter(({ kind, date }) => kind !== 'assessment' && date >= today && date <= end)
    .map((item) => ({ kind: 'item' as const, item, at: placeOf(item.date) }))
  const fixed = isAssessmentAhead ? [{ kind: 'assessment' as const, at: last }] : []
  return {
    quarter,
    today: placeOf(today),
    months,
    weeks: Array.from({ length: Math.floor(length / 7) }, (_, n) => ((n + 1) * 7) / length),
    marks: withRoom([...fixed, ...coming]),
    isAssessmentAhead
  }
}

type Place = { at: number } & ({ kind: 'item'; item: DueItem } | { kind: 'assessment' })

/** Whether the words of a place stand left of it: there is no room before the end of the line. */
const standsLeft = ({ kind, at }: Place) => kind === 'item' && at > LATE

/** Where the words of a place begin and end at least. */
function wordsOf(place: Place): [from: number, to: number] {
  return standsLeft(place) ? [place.at - APART, place.at] : [place.at, place.at + APART]
}

/** Those that have room for their words; who comes first is kept. */
function withRoom(places: readonly Place[]): QuarterMark[] {
  const kept: Place[] = []
  for (const place of places) {
    const [from, to] = wordsOf(place)
    const isFree = kept.map(wordsOf).every(([begin, end]) => to <= begin || end <= from)
    if (isFree) kept.push(place)
  }
  const sorted = kept.toSorted((one, other) => one.at - other.at)
  return sorted.map((place, index) => {
    const next = sorted[index + 1]
    const end = next ? wordsOf(next)[0] : 1
    const isLeft = standsLeft(place)
    return { ...place, isLeft, room: isLeft ? APART : end - place.at }
  })
}
