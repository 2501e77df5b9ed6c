import { describe, expect, it } from 'vitest'
import { quantile, table } from '../../scripts/bench/figures.mjs'

describe('the figures of a benchmark', () => {
  it('takes a quantile of values in any order', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3)
    expect(quantile([7], 0.99)).toBe(7)
    expect(
      quantile(
        Array.from({ length: 100 }, (_, index) => index + 1),
        0.99
      )
    ).toBe(100)
  })

  it('shows a ratio only where there is a floor', () => {
    const lines = table([
      { what: 'start', ours: 900, floor: 600, unit: 'ms', aim: '≤ 1.5×' },
      { what: 'app.asar', ours: 9.25, floor: NaN, unit: 'MB', aim: '' }
    ]).split('\n')
    expect(lines.slice(2)).toEqual([
      '| start | 900 ms | 600 ms | 1.50× | ≤ 1.5× |',
      '| app.asar | 9.3 MB |  |  |  |'
    ])
  })
})
