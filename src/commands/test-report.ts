/** How a part of `npm test` went. */
export type Tally = { readonly passed: number; readonly failed: number }

/** A check without tests of its own counts as one. */
export function tallyOfCheck(exitCode: number | null): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Reads vitest's JSON report.
 *
 * @param exitCode - a run that fails without a failing test (a file that can't load, no tests at all) counts as one
 */
export function tallyOfVitest(report: string | null, exitCode: number | null): Tally {
  const data = parse(report)
  return atLeastOne(
    { passed: numberAt(data, 'numPassedTests'), failed: numberAt(data, 'numFailedTests') },
    exitCode,
  )
}

/** Reads Playwright's JSON report; a flaky test has failed (REL-24). */
export function tallyOfPlaywright(report: string | null, exitCode: number | null): Tally {
  const data = parse(report)
  const stats = isRecord(data) ? data.stats : undefined
  return atLeastOne(
    {
      passed: numberAt(stats, 'expected'),
      failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
    },
    exitCode,
  )
}

/** How many of the changes that a mutation test made were noticed by a test. */
export type Score = { readonly noticed: number; readonly changes: number }

/**
 * Reads Stryker's JSON report. What never ends is noticed too; what no test runs is not. What cannot be run at all, and
 * what is left out with a reason, is no change.
 */
export function scoreOfStryker(report: string | null): Score {
  const data = parse(report)
  const files = isRecord(data) && isRecord(data.files) ? Object.values(data.files) : []
  const mutants = files.flatMap((file) =>
    isRecord(file) && Array.isArray(file.mutants) ? file.mutants.filter(isRecord) : [],
  )
  const count = (...statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(String(status))).length
  const noticed = count('Killed', 'Timeout')
  return { noticed, changes: noticed + count('Survived', 'NoCoverage') }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  )
}

function atLeastOne(tally: Tally, exitCode: number | null): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function parse(report: string | null): unknown {
  if (report === null) return null
  try {
    return JSON.parse(report)
  } catch {
    return null
  }
}

function numberAt(data: unknown, key: string): number {
  const value = isRecord(data) ? data[key] : undefined
  return typeof value === 'number' ? value : 0
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}
