import fc from 'fast-check'
import { statementCodes } from '../../src/shared/features/assessments/questionnaire'
import type { Given } from '../../src/shared/features/assessments/rules'

const one = fc.constantFrom<Omit<Given, 'statementCode'>>(
  ...[1, 2, 3, 4, 5].map((value) => ({ value, notApplicable: false })),
  { value: null, notApplicable: true },
  { value: null, notApplicable: false }
)
/** Any answers there can be to some of the statements, in any order. */
export const anyAnswers = fc
  .subarray([...statementCodes])
  .chain((codes) =>
    fc
      .shuffledSubarray(codes, { minLength: codes.length })
      .chain((order) =>
        fc.tuple(...order.map((statementCode) => one.map((each) => ({ statementCode, ...each }))))
      )
  ) as fc.Arbitrary<Given[]>
/** Answers that often have the same score. */
export const closeAnswers = fc.tuple(
  ...statementCodes.map((statementCode) =>
    fc
      .constantFrom(2, 3, 3, null)
      .map((value) => ({ statementCode, value, notApplicable: value === null }))
  )
) as fc.Arbitrary<Given[]>

/** CALC-1, the slow way: go through the statements of the section and add up by hand. */
export function slowScore(given: readonly Given[], codes: readonly string[]) {
  let [points, max] = [0, 0]
  for (const code of codes)
    for (const answer of given) {
      if (answer.statementCode !== code || answer.notApplicable || answer.value === null) continue
      points += answer.value
      max += 5
    }
  return max === 0 ? null : { points, max }
}
