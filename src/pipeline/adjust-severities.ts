import type { Settings } from '../model/site.ts'
import { ADJUSTABLE_RULES } from './adjustable-rules.ts'
import { valueMessages } from './messages-values.sv.ts'
import { nearest } from './nearest.ts'
import type { Places } from './places.ts'
import { error, type Problem } from './problem.ts'

type Severities = Settings['severities']

/** Raise, lower or silence what the publisher has decided in installningar.yaml. What the build cannot do without stays. */
export function adjustSeverities(
  problems: readonly Problem[],
  severities: Severities,
): readonly Problem[] {
  const wanted = new Map(severities.map((item) => [item.rule, item.severity]))
  return problems.flatMap((problem): readonly Problem[] => {
    const severity = ADJUSTABLE_RULES.has(problem.rule) ? wanted.get(problem.rule) : undefined
    if (severity === 'av') return []
    return [severity === undefined ? problem : { ...problem, severity }]
  })
}

/** Tell of rules in installningar.yaml that do not exist, or that no publisher may change. */
export function checkSeverities(
  severities: Severities,
  places: Places,
  report: (problem: Problem) => void,
): void {
  for (const item of severities) {
    const place = places.of(item)
    if (place === null || ADJUSTABLE_RULES.has(item.rule)) continue
    const near = nearest(item.rule, ADJUSTABLE_RULES)
    report(error('unknown-rule', place, valueMessages.unknownRule(item.rule, near)))
  }
}
