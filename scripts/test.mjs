import { prepareAndRun } from './prepare.mjs'
import { PlainFailure } from './processes.mjs'
import { addTally } from './testing/tally.mjs'

// `npm run test:unit -- tests/main/log.test.ts` runs that file alone.
const [choice = 'all', ...files] = process.argv.slice(2)

await prepareAndRun({ forTests: true }, async () => {
  const steps = await import('./testing/steps.mjs')
  const { types, lint, format, deadCode, generated, application, unit, endToEnd, soak } = steps
  /** @type {Record<string, import('./testing/steps.mjs').Step[]>} */
  const choices = {
    all: [types, lint, format, deadCode, generated, application, unit, endToEnd],
    check: [types, lint, format, deadCode, generated, unit],
    unit: [unit],
    e2e: [application, endToEnd],
    soak: [application, ...soak]
  }
  const chosen = choices[choice]
  if (!chosen) throw new PlainFailure(`Choose one of: ${Object.keys(choices).join(', ')}`)
  return runSteps(chosen)
})

/**
 * Runs the steps in order and ends with the line `N passed, N failed`.
 *
 * @param {readonly import('./testing/steps.mjs').Step[]} steps
 * @returns {Promise<number>} 0 only if something ran and nothing failed
 */
async function runSteps(steps) {
  let sum = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) {
    const started = performance.now()
    const tally = await step.run(files)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const verdict = tally.failed === 0 ? 'passed' : 'FAILED'
    console.log(`${step.name}: ${verdict} in ${seconds} s`)
    sum = addTally(sum, tally)
    if (step.kind === 'static' && tally.failed > 0) break
  }
  if (sum.skipped > 0) console.log(`${sum.skipped} skipped`)
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
}
