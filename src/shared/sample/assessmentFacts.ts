import type { SectionCode, StatementCode } from '../features/assessments/questionnaire'
import type { ImprovementArea } from '../features/assessments/schema'

/** One of the areas chosen: its section, how it stands on 5 January 2026, and when it was closed. */
export type AreaFacts = {
  section: SectionCode
  status: ImprovementArea['status']
  closedOn: string | null
  /** The quarter and rank it goes on from. */
  carriedFrom?: readonly [quarter: string, rank: number]
}

/** What is the same of a quarter in every language. */
export type QuarterFacts = {
  quarter: string
  completedOn: string
  includesStaff: boolean
  /** The answers, section after section of those that are asked; N is not applicable. */
  answers: string
  areas: readonly [AreaFacts, AreaFacts, AreaFacts]
}

const achieved = (
  section: SectionCode,
  closedOn: string,
  more: Partial<AreaFacts> = {}
): AreaFacts => ({ section, status: 'achieved', closedOn, ...more })

const going = (
  section: SectionCode,
  status: 'planned' | 'active' = 'active',
  more: Partial<AreaFacts> = {}
): AreaFacts => ({ section, status, closedOn: null, ...more })

/** The eight quarters of the sample (domain.md 4.9), with staff from 2025 on. */
export const quarterFacts: readonly QuarterFacts[] = [
  {
    quarter: '2024-Q1',
    completedOn: '2024-03-29',
    includesStaff: false,
    answers: '3342 3422 322 23N 232 323',
    areas: [
      achieved('ERR', '2024-06-28'),
      achieved('OUT', '2024-12-30'),
      achieved('INF', '2024-06-28')
    ]
  },
  {
    quarter: '2024-Q2',
    completedOn: '2024-06-28',
    includesStaff: false,
    answers: '3342 3432 322 23N 233 323',
    areas: [
      achieved('ERR', '2024-11-04', { carriedFrom: ['2024-Q1', 1] }),
      achieved('INF', '2024-07-31'),
      achieved('OUT', '2024-10-01', { carriedFrom: ['2024-Q1', 2] })
    ]
  },
  {
    quarter: '2024-Q3',
    completedOn: '2024-10-02',
    includesStaff: false,
    answers: '4343 3433 433 333 343 324',
    areas: [
      achieved('IMP', '2024-11-29'),
      achieved('INF', '2024-11-22'),
      achieved('OUT', '2024-11-04')
    ]
  },
  {
    quarter: '2024-Q4',
    completedOn: '2024-12-30',
    includesStaff: false,
    answers: '4443 4433 433 344 343 424',
    areas: [
      achieved('IMP', '2025-03-28', { carriedFrom: ['2024-Q3', 1] }),
      achieved('ERR', '2025-03-31'),
      achieved('OUT', '2025-01-31')
    ]
  },
  {
    quarter: '2025-Q1',
    completedOn: '2025-03-31',
    includesStaff: true,
    answers: '4343 4443 433 343 344 42333 334',
    areas: [
      achieved('STF', '2025-05-30'),
      achieved('INF', '2025-06-30'),
      achieved('ERR', '2025-06-30')
    ]
  },
  {
    quarter: '2025-Q2',
    completedOn: '2025-06-30',
    includesStaff: true,
    answers: '4453 4444 543 443 444 53334 434',
    areas: [
      achieved('STF', '2025-08-13'),
      achieved('INF', '2025-09-29', { carriedFrom: ['2025-Q1', 2] }),
      achieved('IMP', '2025-09-18')
    ]
  },
  {
    quarter: '2025-Q3',
    completedOn: '2025-09-29',
    includesStaff: true,
    answers: '4454 4544 544 444 454 54444 434',
    areas: [
      going('IMP', 'active', { carriedFrom: ['2025-Q2', 3] }),
      achieved('INF', '2025-12-03'),
      going('STF')
    ]
  },
  {
    quarter: '2025-Q4',
    completedOn: '2025-12-29',
    includesStaff: true,
    answers: '5454 4544 544 454 445 54444 445',
    areas: [going('STF'), going('ALI', 'planned'), going('ERR')]
  }
]

/** From this day on what concerns the team is shown to it. */
export const STAFF_FROM = '2025-02-03'

/** A note on one answer, by the statement's code. */
export type AnswerNotes = Partial<Record<StatementCode, string>>
