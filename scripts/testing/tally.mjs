import { readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 *
 * @typedef {object} VitestFile
 * @property {'passed' | 'failed'} status
 * @property {{ status: string }[]} assertionResults
 */

/**
 * Counts a vitest run from its JSON report. A file that could not be loaded, an error outside any
 * test and a missing report count as one failure each, and so does a run without any test: what
 * did not run has not passed.
 *
 * @param {string} report path of the JSON report
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const file of readFiles(report)) {
    const before = tally.failed
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed += 1
      else if (status === 'failed') tally.failed += 1
      else tally.skipped += 1
    }
    if (file.status === 'failed' && tally.failed === before) tally.failed += 1
  }
  const ranNothing = tally.passed + tally.failed === 0
  if (tally.failed === 0 && (code !== 0 || ranNothing)) tally.failed = 1
  return tally
}

/**
 * @param {string} report
 * @returns {VitestFile[]}
 */
function readFiles(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    return []
  }
}

/**
 * @param {Tally} sum
 * @param {Tally} tally
 * @returns {Tally}
 */
export function addTally(sum, tally) {
  return {
    passed: sum.passed + tally.passed,
    failed: sum.failed + tally.failed,
    skipped: sum.skipped + tally.skipped
  }
}
