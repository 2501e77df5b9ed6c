import { describe, expect, it } from 'vitest'
import { quarterLine } from '../../../src/renderer/features/home/quarterLine'
import type { DueItem } from '../../../src/shared/dueItems'
import type { AssessmentWhole } from '../../../src/shared/features/assessments/operations'

const item = (date: string) => ({ kind: 'action', date, late: 0 }) as DueItem
const quarter = (quarterKey: string, status: 'completed' | 'draft' = 'completed') =>
  ({ assessment: { quarterKey, status } }) as AssessmentWhole
const line = (dates: string[], assessments: AssessmentWhole[] = [], today = '2026-01-05') =>
  quarterLine(dates.map(item), assessments, today)
const days = (dates: string[], assessments: AssessmentWhole[] = []) =>
  line(dates, assessments).marks.map((mark) => (mark.kind === 'item' ? mark.item.date : mark.kind))

describe('the line of the quarter', () => {
  it('begins with the quarter, whatever the month', () => {
    const { months, today, quarter: key } = line([], [], '2026-02-15')
    expect(key).toBe('2026-Q1')
    expect(months.map(({ day }) => day)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
    expect(today).toBeCloseTo(45 / 90)
    expect(line([], [], '2024-02-29').months[2]?.at).toBeCloseTo(60 / 91)
  })

  it('marks what comes until its end, not what is past or later', () => {
    expect(days(['2025-12-19', '2026-01-05', '2026-02-15', '2026-04-01'])).toEqual([
      '2026-01-05',
      '2026-02-15'
    ])
  })

  it('leaves out what has no room for its words', () => {
    expect(days(['2026-01-10', '2026-01-12', '2026-02-01'])).toEqual(['2026-01-10', '2026-02-01'])
    expect(days(['2026-03-10', '2026-03-30'])).toEqual(['2026-03-10'])
    const apart = line(['2026-01-10', '2026-02-28', '2026-03-30']).marks
    expect(apart.map(({ isLeft }) => isLeft)).toEqual([false, false, true])
    for (const { room } of apart) expect(room).toBeGreaterThanOrEqual(0.15)
  })

  it('waits in its last month for a self-assessment, once there is one and until it is done', () => {
    expect(line([]).isAssessmentAhead).toBe(false)
    expect(days([], [quarter('2025-Q4')])).toEqual(['assessment'])
    expect(days([], [quarter('2025-Q4'), quarter('2026-Q1', 'draft')])).toEqual(['assessment'])
    expect(days([], [quarter('2026-Q1')])).toEqual([])
  })
})
