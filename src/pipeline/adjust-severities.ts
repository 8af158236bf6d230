import type { Severity } from '../model/finding.ts'
import { severityMessages } from './messages-severities.sv.ts'
import { nearest } from './nearest.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'
import { SEVERITIES } from './severities.ts'
import { isWrittenMap, Written, type WrittenMap, whereIs } from './written.ts'

/** What installningar.yaml says of a rule, read whether the rest of the file is right or not. */
type Adjustment = {
  readonly rule: string
  /** `null`: it cannot be read, and nothing is changed. */
  readonly severity: Severity | null
  readonly place: Place | null
}

const LEVELS: readonly Severity[] = ['fel', 'varning', 'av']

export function adjustmentsIn(settings: WrittenMap | null): readonly Adjustment[] {
  const entries = settings?.allvarlighet
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown): Adjustment[] => {
    if (!isWrittenMap(entry)) return []
    const rule = wordIn(entry.regel)
    const level = wordIn(entry.nivå)
    const severity = LEVELS.find((one) => one === level) ?? null
    return rule === null ? [] : [{ rule, severity, place: whereIs(entry)?.place ?? null }]
  })
}

function wordIn(value: unknown): string | null {
  return value instanceof Written && typeof value.value === 'string' ? value.value : null
}

/** Raise, lower or silence what the publisher has decided in installningar.yaml. What the build cannot do without stays. */
export function adjustSeverities(
  problems: readonly Problem[],
  adjustments: readonly Adjustment[],
): readonly Problem[] {
  const wanted = new Map(adjustments.map(({ rule, severity }) => [rule, severity]))
  return problems.flatMap((problem): readonly Problem[] => {
    const severity = SEVERITIES.has(problem.rule) ? wanted.get(problem.rule) : null
    if (severity === 'av') return []
    return [severity == null ? problem : { ...problem, severity }]
  })
}

/** Tell of rules in installningar.yaml that do not exist, that no publisher may change, and that are changed twice. */
export function checkAdjustments(
  adjustments: readonly Adjustment[],
  report: (problem: Problem) => void,
): void {
  const changed = new Set<string>()
  for (const { rule, place } of adjustments) {
    if (place === null) continue
    if (!SEVERITIES.has(rule)) report(unknownRule(rule, place))
    else if (changed.has(rule)) {
      report(error('changed-twice', place, severityMessages.changedTwice(rule)))
    }
    changed.add(rule)
  }
}

/** A name that the table of severities does not have. */
export function unknownRule(rule: string, place: Place): Problem {
  const near = nearest(rule, [...SEVERITIES.keys()])
  return error('unknown-rule', place, severityMessages.unknownRule(rule, near))
}
