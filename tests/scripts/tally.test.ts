import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addTally, tallyVitest } from '../../scripts/testing/tally.mjs'

type Status = 'passed' | 'failed' | 'pending'

function reportOf(files: { status: 'passed' | 'failed'; tests: Status[] }[]) {
  const report = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json')
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test }))
  }))
  writeFileSync(report, JSON.stringify({ testResults }))
  return report
}

describe('the tally of a test run', () => {
  it('counts tests by what became of them', () => {
    const report = reportOf([
      { status: 'passed', tests: ['passed', 'passed', 'pending'] },
      { status: 'failed', tests: ['passed', 'failed'] }
    ])
    expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const report = reportOf([
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] }
    ])
    expect(tallyVitest(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('does not take a run for passed when vitest says that it failed', () => {
    const report = reportOf([{ status: 'passed', tests: ['passed'] }])
    expect(tallyVitest(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('does not take a run without tests for passed', () => {
    expect(tallyVitest(reportOf([]), 0).failed).toBe(1)
    const skippedOnly = reportOf([{ status: 'passed', tests: ['pending'] }])
    expect(tallyVitest(skippedOnly, 0).failed).toBe(1)
  })

  it('does not take a missing report for passed', () => {
    expect(tallyVitest('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('adds runs up', () => {
    const sum = addTally(
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 }
    )
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 })
  })
})
