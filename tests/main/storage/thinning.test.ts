import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thin, type Thinnable } from '../../../src/main/storage/thinning'

const DAY = 86_400_000
const NOW = new Date('2026-11-20T18:00:00.000Z')

const made = (seq: number, at: string, reason = 'quit'): Thinnable => ({ seq, madeAt: at, reason })

/** Backups made at the given moments, oldest first; answers with the moments of those that stay. */
function kept(moments: string[], now = NOW): string[] {
  const all = moments.map((at, index) => made(index + 1, at))
  const gone = new Set(thin(all, now))
  return all.filter((backup) => !gone.has(backup)).map(({ madeAt }) => madeAt)
}

const day = (date: string, hour = 12) => `${date}T${String(hour).padStart(2, '0')}:00:00.000Z`

describe('thinning', () => {
  it.each<[string, string[], string[]]>([
    ['keeps nothing of nothing', [], []],
    [
      'keeps the newest six, however close together',
      [8, 9, 10, 11, 12, 13, 14, 15].map((hour) => day('2026-11-20', hour)),
      [10, 11, 12, 13, 14, 15].map((hour) => day('2026-11-20', hour))
    ],
    [
      'keeps the last of each of seven days',
      [
        ...[12, 13, 14, 15, 16, 17, 18, 19].flatMap((date) => [
          day(`2026-11-${date}`, 9),
          day(`2026-11-${date}`, 17)
        ]),
        day('2026-11-20', 9),
        day('2026-11-20', 17)
      ],
      [
        // A Sunday and, with the six newest, the last of the days before.
        day('2026-11-15', 17),
        day('2026-11-14', 17),
        day('2026-11-16', 17),
        day('2026-11-17', 17),
        day('2026-11-18', 9),
        day('2026-11-18', 17),
        day('2026-11-19', 9),
        day('2026-11-19', 17),
        day('2026-11-20', 9),
        day('2026-11-20', 17)
      ].sort()
    ],
    [
      'keeps the last of each of five weeks and of twelve months',
      Array.from({ length: 500 }, (_, back) =>
        new Date(NOW.getTime() - (499 - back) * DAY).toISOString()
      ),
      (
        '2025-12-31 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 ' +
        '2026-08-31 2026-09-30 2026-10-25 2026-10-31 2026-11-01 2026-11-08 2026-11-14 2026-11-15 ' +
        '2026-11-16 2026-11-17 2026-11-18 2026-11-19 2026-11-20'
      )
        .split(' ')
        .map((date) => `${date}T18:00:00.000Z`)
    ]
  ])('%s', (_name, moments, stay) => {
    expect(kept(moments)).toEqual(stay)
  })

  it('keeps what a restore replaced for thirty days', () => {
    const times = Array.from({ length: 40 }, (_, index) =>
      made(
        index + 1,
        new Date(NOW.getTime() - (40 - index) * 3_600_000).toISOString(),
        index < 20 ? 'restore' : 'quit'
      )
    )
    expect(thin(times, NOW).every(({ reason }) => reason === 'quit')).toBe(true)
    const later = new Date(NOW.getTime() + 31 * DAY)
    expect(thin(times, later).some(({ reason }) => reason === 'restore')).toBe(true)
  })

  const jumps = fc.array(fc.integer({ min: -3_650, max: 3_650 }), { minLength: 1, maxLength: 60 })

  it('lets nothing go while the newest lies in the future, whatever the clock says', () => {
    fc.assert(
      fc.property(jumps, (days) => {
        const all = days.map((offset, index) =>
          made(index + 1, new Date(NOW.getTime() + offset * DAY).toISOString())
        )
        const newest = Date.parse(all.at(-1)?.madeAt ?? '')
        const gone = thin(all, NOW)
        if (newest > NOW.getTime()) expect(gone).toEqual([])
        for (const backup of gone) {
          expect(Date.parse(backup.madeAt)).toBeLessThanOrEqual(NOW.getTime())
          expect(backup.seq).toBeLessThanOrEqual(all.length - 6)
        }
      }),
      { numRuns: 1_000 }
    )
  })

  it('never lets a month go that has no newer backup kept, unless twelve newer ones have', () => {
    fc.assert(
      fc.property(jumps, (days) => {
        const all = days.map((offset, index) =>
          made(index + 1, new Date(NOW.getTime() - Math.abs(offset) * DAY).toISOString())
        )
        const gone = new Set(thin(all, NOW))
        const month = ({ madeAt }: Thinnable) => madeAt.slice(0, 7)
        for (const backup of gone) {
          const newer = all.filter((other) => other.seq > backup.seq && !gone.has(other))
          const months = new Set(newer.map(month))
          expect(months.has(month(backup)) || months.size >= 12).toBe(true)
        }
        const stay = all.filter((backup) => !gone.has(backup))
        expect(thin(stay, NOW)).toEqual([])
      }),
      { numRuns: 1_000 }
    )
  })
})
