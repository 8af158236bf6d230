import type { Severity } from '../model/finding.ts'
import { ADJUSTABLE_RULES } from './adjustable-rules.ts'
import { valueMessages } from './messages-values.sv.ts'
import { nearest } from './nearest.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'
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
    const severity = ADJUSTABLE_RULES.has(problem.rule) ? wanted.get(problem.rule) : null
    if (severity === 'av') return []
    return [severity == null ? problem : { ...problem, severity }]
  })
}

/** Tell of rules in installningar.yaml that do not exist, or that no publisher may change. */
export function checkAdjustments(
  adjustments: readonly Adjustment[],
  report: (problem: Problem) => void,
): void {
  for (const { rule, place } of adjustments) {
    if (place === null || ADJUSTABLE_RULES.has(rule)) continue
    const near = nearest(rule, ADJUSTABLE_RULES)
    report(error('unknown-rule', place, valueMessages.unknownRule(rule, near)))
  }
}
