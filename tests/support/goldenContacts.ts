/** domain.md 4.6, as it stands there, as far as the records of today tell it. */
const periods = `
2024-Q1 | 3 | 2 | 1 | 0 | 26.0 | 1/5 | 1/3 | 120.0 | 8/3 | 3 | 0
2024-Q2 | 5 | 1 | 1 | 0 | 12.0 | 2/6 | 3/5 | 29.0 | 16/5 | 5 | 70
2024-Q3 | 3 | 1 | 1 | 1 | 8.0 | 1/5 | 2/3 | 30.0 | 11/3 | 3 | 78
2024-Q4 | 3 | 1 | 1 | 1 | 4.0 | 3/5 | 3/3 | 9.0 | 11/3 | 3 | 60
2025-Q1 | 2 | 2 | 1 | 0 | 2.5 | 3/4 | 2/2 | 11.5 | 8/2 | 2 | 18
2025-Q2 | 2 | 1 | 1 | 1 | 2.5 | 4/4 | 2/2 | 11.5 | 7/2 | 2 | 70
2025-Q3 | 2 | 1 | 1 | 0 | 2.0 | 3/3 | 1/2 | 62.5 | 8/2 | 2 | 150
2025-Q4 | 2 | 1 | 1 | 1 | 2.0 | 4/4 | 1/2 | 22.0 | 4/1 | 2 | 0
2024 | 14 | 5 | 4 | 2 | 8.0 | 7/21 | 9/14 | 28.0 | 46/14 | 8 | 208
2025 | 8 | 5 | 4 | 2 | 2.0 | 14/15 | 6/8 | 16.0 | 27/7 | 8 | 238`

/** Count; mean satisfaction; latest; different customers. */
export const goldenThemes: Record<string, readonly string[]> = {
  '2024': [
    'WIN (4; 3.0; 2024-10-15; 2)',
    'KEY (3; 3.3; 2024-10-30; 2)',
    'CON (2; 2.5; 2024-08-02; 1)',
    'TIM (2; 3.0; 2024-06-24; 1)',
    'INV (2; 3.5; 2024-09-17; 1)'
  ],
  '2025': [
    'TIM (2; 4.0; 2025-12-16; 2)',
    'CON (2; 4.0; 2025-08-05; 2)',
    'PRO (2; 4.0; 2025-06-18; 2)',
    'WIN (2; 5.0; 2025-10-07; 2)',
    'INV (1; 4.0; 2025-11-18; 1)'
  ]
}

/** Causes of complaints by year. */
export const goldenCauses: Record<string, Record<string, number>> = {
  '2024': {
    policy: 5,
    process: 3,
    scheduling: 2,
    product_supplies: 1,
    accident: 1,
    training: 1,
    information: 1
  },
  '2025': { information: 3, scheduling: 2, training: 1, product_supplies: 1, accident: 1 }
}

/** A quarter or a year of the sample's log with its golden figures. */
export type GoldenPeriod = {
  period: string
  /** Complaints, enquiries, compliments, suggestions. */
  kinds: readonly number[]
  /** Hours; complaints, enquiries and suggestions. */
  medianReply: number
  repliedInTime: string
  solvedInTime: string
  medianSolved: number
  /** Sum of the ratings after a complaint and how many there are. */
  satisfaction: string
  complainants: number
  /** In the large unit. */
  goodwill: number
}

export const goldenPeriods: readonly GoldenPeriod[] = periods
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    return {
      period: cells[0] ?? '',
      kinds: cells.slice(1, 5).map(Number),
      medianReply: Number(cells[5]),
      repliedInTime: cells[6] ?? '',
      solvedInTime: cells[7] ?? '',
      medianSolved: Number(cells[8]),
      satisfaction: cells[9] ?? '',
      complainants: Number(cells[10]),
      goodwill: Number(cells[11])
    }
  })
