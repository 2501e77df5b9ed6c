import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessmentsDue,
  canReopen,
  filledInLate,
  isQuarter,
  previousCompleted,
  quarterAfter,
  quarterEnd,
  quarterOf,
  quartersBetween,
  quarterText
} from '../../../src/shared/features/assessments/quarters'
import { languages } from '../../../src/shared/languages'
import { createWords } from '../../../src/shared/words'

const completed = (quarterKey: string, completedOn = quarterEnd(quarterKey)) =>
  ({ quarterKey, completedOn, status: 'completed' }) as const
const draft = (quarterKey: string) => ({ quarterKey, completedOn: null, status: 'draft' }) as const
const aside = (quarterKey: string) => ({ quarterKey, completedOn: null, status: 'void' }) as const

describe('a quarter', () => {
  it('is of the calendar, and sorts as text (CALC-17)', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2025-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2025-Q4'
    ])
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first, second] = [one, other]
          .map((date) => date.toISOString().slice(0, 10))
          .toSorted()
        const keys = [quarterOf(first ?? ''), quarterOf(second ?? '')]
        expect(keys).toEqual(keys.toSorted())
        expect(keys.every(isQuarter)).toBe(true)
        expect((second ?? '') <= quarterEnd(keys[1] ?? '')).toBe(true)
        expect(quartersBetween(keys[0] ?? '', keys[1] ?? '').at(-1)).toBe(keys[1])
      })
    )
  })

  it('has others before and after it', () => {
    expect([
      quarterAfter('2025-Q4'),
      quarterAfter('2025-Q1', -1),
      quarterAfter('2025-Q2', 7)
    ]).toEqual(['2026-Q1', '2024-Q4', '2027-Q1'])
    expect(quartersBetween('2026-Q2', '2026-Q1')).toEqual([])
  })

  it('is written as each language writes it (3.9)', () => {
    expect(
      languages.flatMap((language) => {
        const words = createWords(language)
        return [quarterText(words, '2025-Q4'), quarterText(words, '2025-Q3', 'short')]
      })
    ).toEqual([
      'Q4 2025',
      'Q3 2025',
      '4º trimestre de 2025',
      'T3 2025',
      'IV kwartał 2025',
      'III kw. 2025',
      '4. četrtletje 2025',
      '3. četrtl. 2025'
    ])
  })
})

describe('an assessment', () => {
  it('is due in the last month of its quarter, and overdue from the next quarter on (CALC-16)', () => {
    const all = [completed('2025-Q3')]
    expect(assessmentsDue(all, '2025-11-30')).toEqual({
      current: '2025-Q4',
      due: false,
      overdue: []
    })
    expect(assessmentsDue(all, '2025-12-01')).toMatchObject({ due: true, overdue: [] })
    expect(assessmentsDue(all, '2025-12-31')).toMatchObject({ due: true, overdue: [] })
    expect(assessmentsDue(all, '2026-01-01')).toMatchObject({ due: false, overdue: ['2025-Q4'] })
    expect(assessmentsDue([...all, draft('2025-Q4')], '2025-12-31').due).toBe(true)
    expect(assessmentsDue([...all, completed('2025-Q4')], '2025-12-31').due).toBe(false)
  })

  it('stays overdue, from the first one on, until it is filled in or set aside (2.21, reading 18)', () => {
    const all = [completed('2024-Q2'), draft('2024-Q4'), aside('2025-Q1'), completed('2025-Q3')]
    expect(assessmentsDue(all, '2026-01-05').overdue).toEqual([
      '2024-Q3',
      '2024-Q4',
      '2025-Q2',
      '2025-Q4'
    ])
    expect(assessmentsDue([], '2026-01-05')).toEqual({
      current: '2026-Q1',
      due: false,
      overdue: []
    })
    expect(assessmentsDue([completed('2026-Q1')], '2026-03-05').due).toBe(false)
  })

  it('is filled in late after the last day of its quarter', () => {
    expect(filledInLate(completed('2024-Q3', '2024-09-30'))).toBe(false)
    expect(filledInLate(completed('2024-Q3', '2024-10-01'))).toBe(true)
    expect(filledInLate(draft('2024-Q3'))).toBe(false)
  })

  it('can be opened again for 14 days', () => {
    expect(canReopen(completed('2025-Q4', '2025-12-29'), '2026-01-12')).toBe(true)
    expect(canReopen(completed('2025-Q4', '2025-12-29'), '2026-01-13')).toBe(false)
    expect(canReopen({ ...completed('2025-Q4'), status: 'void' }, '2026-01-01')).toBe(false)
  })

  it('is compared with the nearest earlier one that was completed (2.21, reading 9)', () => {
    const all = [
      completed('2024-Q2'),
      completed('2024-Q1'),
      draft('2024-Q3'),
      aside('2024-Q4'),
      completed('2025-Q2')
    ]
    expect(previousCompleted(all, '2025-Q1')?.quarterKey).toBe('2024-Q2')
    expect(previousCompleted(all, '2024-Q1')).toBeNull()
  })
})
