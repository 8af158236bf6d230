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
