import type { SectionCode } from '../features/assessments/questionnaire'
import type { Action } from '../features/actions'
import type { Person } from './listFacts'

/** What an action came from, as far as those records exist. */
type Source =
  | { contact: string }
  | { policy: number }
  | { area: readonly [quarter: string, section: SectionCode] }
  | null

/** What is the same of an action in every language. */
export type ActionFacts = {
  number: number
  who: Person
  /** The day it was written down. */
  noted: string
  due: string
  source: Source
  status: Action['status']
  doneOn: string | null
  /** Made in a meeting: the team knows of it. */
  shown: boolean
}

const done = (
  number: number,
  who: Person,
  [noted, due, doneOn]: readonly [noted: string, due: string, doneOn: string],
  source: Source | 'meeting'
): ActionFacts => ({ ...action(number, who, [noted, due], source, 'done'), doneOn })

function action(
  number: number,
  who: Person,
  [noted, due]: readonly [noted: string, due: string],
  source: Source | 'meeting',
  status: Action['status']
): ActionFacts {
  const shown = source === 'meeting'
  const from = source === 'meeting' ? null : source
  return { number, who, noted, due, source: from, status, doneOn: null, shown }
}

/** A1 to A24 (domain.md 4.8): 20 done, one of them late; of the others two are overdue on 5 January 2026. */
export const actionFacts: readonly ActionFacts[] = [
  done(1, 'owner', ['2024-03-29', '2024-05-15', '2024-05-02'], { area: ['2024-Q1', 'ERR'] }),
  done(2, 'owner', ['2024-03-29', '2024-06-15', '2024-06-20'], { area: ['2024-Q1', 'INF'] }),
  done(3, 'owner', ['2024-02-22', '2024-03-15', '2024-03-04'], { contact: '2024-004' }),
  done(4, 'owner', ['2024-05-28', '2024-06-10', '2024-06-03'], { contact: '2024-011' }),
  done(5, 'owner', ['2024-08-21', '2024-09-01', '2024-08-23'], { policy: 7 }),
  done(6, 'owner', ['2024-08-04', '2025-05-31', '2025-05-20'], { contact: '2024-016' }),
  done(7, 'owner', ['2024-05-07', '2024-11-15', '2024-11-04'], { policy: 8 }),
  done(8, 'owner', ['2024-09-20', '2024-10-01', '2024-10-01'], { area: ['2024-Q3', 'OUT'] }),
  done(9, 'owner', ['2025-02-05', '2025-02-14', '2025-02-12'], 'meeting'),
  done(10, 'tom', ['2025-02-05', '2025-03-15', '2025-03-14'], 'meeting'),
  done(11, 'tom', ['2025-02-05', '2025-02-10', '2025-02-07'], 'meeting'),
  done(12, 'tom', ['2025-02-26', '2025-03-05', '2025-02-27'], { contact: '2025-003' }),
  done(13, 'owner', ['2025-06-02', '2025-06-10', '2025-06-05'], 'meeting'),
  done(14, 'lena', ['2025-06-02', '2025-07-15', '2025-07-11'], 'meeting'),
  done(15, 'owner', ['2025-06-19', '2025-07-10', '2025-07-08'], { contact: '2025-010' }),
  done(16, 'owner', ['2025-05-06', '2025-05-20', '2025-05-10'], { contact: '2025-007' }),
  done(17, 'lena', ['2025-08-06', '2025-08-20', '2025-08-11'], 'meeting'),
  done(18, 'owner', ['2025-06-30', '2025-09-30', '2025-09-18'], { area: ['2025-Q2', 'IMP'] }),
  done(19, 'owner', ['2025-10-01', '2025-10-20', '2025-10-14'], 'meeting'),
  done(20, 'tom', ['2025-10-26', '2025-11-01', '2025-10-30'], { contact: '2025-016' }),
  action(21, 'owner', ['2025-10-01', '2025-12-19'], 'meeting', 'open'),
  action(22, 'owner', ['2025-12-17', '2025-12-19'], { contact: '2025-019' }, 'in_progress'),
  action(23, 'tom', ['2025-12-03', '2026-01-10'], 'meeting', 'in_progress'),
  action(24, 'owner', ['2025-11-24', '2026-02-15'], null, 'open')
]
