import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundedHalfUp } from '../../src/shared/rounding'
import { runs } from '../support/plans'

it.each([
  [23 * 100, 40, 58],
  [115, 10, 12],
  [-25, 10, -2],
  [-26, 10, -3],
  [0, 3, 0],
  [1, 2, 1]
])('%i / %i is %i', (numerator, denominator, rounded) => {
  expect(roundedHalfUp(numerator, denominator)).toBe(rounded)
})

it('is what whole numbers without bounds say', () => {
  const large = 2 ** 50
  fc.assert(
    fc.property(
      fc.integer({ min: -large, max: large }),
      fc.integer({ min: 1, max: large }),
      (numerator, denominator) => {
        const [over, under] = [
          2n * BigInt(numerator) + BigInt(denominator),
          2n * BigInt(denominator)
        ]
        const floor = over / under - (over < 0n && over % under !== 0n ? 1n : 0n)
        expect(BigInt(roundedHalfUp(numerator, denominator))).toBe(floor)
      }
    ),
    { numRuns: runs(500, 20_000) }
  )
})
