import { describe, expect, it } from 'vitest'
import {
  scoreOfStryker,
  sum,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
} from '../../../src/commands/test-report.ts'

describe('the tally of npm test', () => {
  it('counts a check as one', () => {
    expect(tallyOfCheck(0)).toEqual({ passed: 1, failed: 0 })
    expect(tallyOfCheck(1)).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfCheck(null)).toEqual({ passed: 0, failed: 1 })
  })

  it('reads the reports of vitest and Playwright', () => {
    expect(tallyOfVitest('{"numPassedTests":7,"numFailedTests":2}', 1)).toEqual({
      passed: 7,
      failed: 2,
    })
    expect(
      tallyOfPlaywright('{"stats":{"expected":5,"unexpected":1,"flaky":0,"skipped":0}}', 1),
    ).toEqual({ passed: 5, failed: 1 })
  })

  it('REL-24: counts a flaky test as failed', () => {
    expect(tallyOfPlaywright('{"stats":{"expected":5,"unexpected":0,"flaky":1}}', 0).failed).toBe(1)
  })

  it('counts a run that broke without a failing test as one failure', () => {
    expect(tallyOfVitest(null, 1)).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfVitest('not json', 1)).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfPlaywright('{"stats":{"expected":0}}', 1)).toEqual({ passed: 0, failed: 1 })
  })

  it('sums the parts', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 3, failed: 2 },
      ]),
    ).toEqual({ passed: 4, failed: 2 })
  })
})

describe('the score of a mutation test', () => {
  const reportOf = (...files: readonly (readonly string[])[]) =>
    JSON.stringify({
      files: Object.fromEntries(
        files.map((all, i) => [`${i}.ts`, { mutants: all.map((status) => ({ status })) }]),
      ),
    })

  it('counts the changes of all files, and those that a test noticed', () => {
    expect(scoreOfStryker(reportOf(['Killed', 'Survived'], ['Killed', 'Timeout']))).toEqual({
      noticed: 3,
      changes: 4,
    })
  })

  it('counts what no test runs as unnoticed, and what is no change not at all', () => {
    const statuses = ['Killed', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored']
    expect(scoreOfStryker(reportOf(statuses))).toEqual({ noticed: 1, changes: 2 })
  })

  it('has nothing to count where there is no report', () => {
    expect(scoreOfStryker(null)).toEqual({ noticed: 0, changes: 0 })
    expect(scoreOfStryker('{"files":[]}')).toEqual({ noticed: 0, changes: 0 })
  })
})
