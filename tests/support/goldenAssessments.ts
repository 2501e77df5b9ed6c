import type { SectionCode } from '../../src/shared/features/assessments/questionnaire'

/** domain.md 4.9, as it stands there: answers, points/max = shown percent, and the areas CALC-4 proposes. */
const answers = `
2024-Q1 | 2024-03-29 | 3 3 4 2 | 3 4 2 2 | 3 2 2 | 2 3 N | 2 3 2 | – | 3 2 3
2024-Q2 | 2024-06-28 | 3 3 4 2 | 3 4 3 2 | 3 2 2 | 2 3 N | 2 3 3 | – | 3 2 3
2024-Q3 | 2024-10-02 | 4 3 4 3 | 3 4 3 3 | 4 3 3 | 3 3 3 | 3 4 3 | – | 3 2 4
2024-Q4 | 2024-12-30 | 4 4 4 3 | 4 4 3 3 | 4 3 3 | 3 4 4 | 3 4 3 | – | 4 2 4
2025-Q1 | 2025-03-31 | 4 3 4 3 | 4 4 4 3 | 4 3 3 | 3 4 3 | 3 4 4 | 4 2 3 3 3 | 3 3 4
2025-Q2 | 2025-06-30 | 4 4 5 3 | 4 4 4 4 | 5 4 3 | 4 4 3 | 4 4 4 | 5 3 3 3 4 | 4 3 4
2025-Q3 | 2025-09-29 | 4 4 5 4 | 4 5 4 4 | 5 4 4 | 4 4 4 | 4 5 4 | 5 4 4 4 4 | 4 3 4
2025-Q4 | 2025-12-29 | 5 4 5 4 | 4 5 4 4 | 5 4 4 | 4 5 4 | 4 4 5 | 5 4 4 4 4 | 4 4 5`

const scores = `
2024-Q1 | 12/20 = 60 | 11/20 = 55 | 7/15 = 47 | 5/10 = 50 | 7/15 = 47 | – | 8/15 = 53 | 50/95 = 53 | 50/95 = 53
2024-Q2 | 12/20 = 60 | 12/20 = 60 | 7/15 = 47 | 5/10 = 50 | 8/15 = 53 | – | 8/15 = 53 | 52/95 = 55 | 52/95 = 55
2024-Q3 | 14/20 = 70 | 13/20 = 65 | 10/15 = 67 | 9/15 = 60 | 10/15 = 67 | – | 9/15 = 60 | 65/100 = 65 | 65/100 = 65
2024-Q4 | 15/20 = 75 | 14/20 = 70 | 10/15 = 67 | 11/15 = 73 | 10/15 = 67 | – | 10/15 = 67 | 70/100 = 70 | 70/100 = 70
2025-Q1 | 14/20 = 70 | 15/20 = 75 | 10/15 = 67 | 10/15 = 67 | 11/15 = 73 | 15/25 = 60 | 10/15 = 67 | 85/125 = 68 | 70/100 = 70
2025-Q2 | 16/20 = 80 | 16/20 = 80 | 12/15 = 80 | 11/15 = 73 | 12/15 = 80 | 18/25 = 72 | 11/15 = 73 | 96/125 = 77 | 78/100 = 78
2025-Q3 | 17/20 = 85 | 17/20 = 85 | 13/15 = 87 | 12/15 = 80 | 13/15 = 87 | 21/25 = 84 | 11/15 = 73 | 104/125 = 83 | 83/100 = 83
2025-Q4 | 18/20 = 90 | 17/20 = 85 | 13/15 = 87 | 13/15 = 87 | 13/15 = 87 | 21/25 = 84 | 13/15 = 87 | 108/125 = 86 | 87/100 = 87`

const proposed: Record<string, readonly SectionCode[]> = {
  '2024-Q1': ['ERR', 'OUT', 'INF'],
  '2024-Q2': ['ERR', 'INF', 'IMP'],
  '2024-Q3': ['IMP', 'INF', 'ALI'],
  '2024-Q4': ['IMP', 'ERR', 'OUT'],
  '2025-Q1': ['STF', 'INF', 'ERR'],
  '2025-Q2': ['STF', 'INF', 'IMP'],
  '2025-Q3': ['IMP', 'INF', 'STF'],
  '2025-Q4': ['STF', 'ALI', 'ERR']
}

const rows = (written: string) =>
  written
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

/** One quarter of the sample business with its golden figures. */
export type GoldenQuarter = {
  quarterKey: string
  completedOn: string
  includesStaff: boolean
  /** As answersFrom() reads them. */
  written: string
  /** COM to IMP, then overall and core overall: `12/20 = 60`, or `–`. */
  scores: readonly string[]
  proposed: readonly SectionCode[]
}

/** The eight quarters of domain.md 4.9, the oldest first. */
export const goldenQuarters: readonly GoldenQuarter[] = rows(answers).map((cells, index) => {
  const [quarterKey = '', completedOn = '', ...sections] = cells
  return {
    quarterKey,
    completedOn,
    includesStaff: sections[5] !== '–',
    written: sections.join(' | '),
    scores: (rows(scores)[index] ?? []).slice(1),
    proposed: proposed[quarterKey] ?? []
  }
})
