import type { Settings } from '../model/site.ts'
import { ADJUSTABLE_RULES } from './adjustable-rules.ts'
import { valueMessages } from './messages-values.sv.ts'
import { nearest } from './nearest.ts'
import type { Places } from './places.ts'
import { error, type Problem } from './problem.ts'

/** Raise, lower or silence what the publisher has decided in installningar.yaml. What the build cannot do without stays. */
export function adjustSeverities(
  problems: readonly Problem[],
  severities: Settings['severities'],
  places: Places,
): Problem[] {
  const wanted = new Map(severities.map((item) => [item.rule, item.severity]))
  const adjusted = problems.flatMap((problem): Problem[] => {
    const severity = ADJUSTABLE_RULES.has(problem.rule) ? wanted.get(problem.rule) : undefined
    if (severity === 'av') return []
    return [severity === undefined ? problem : { ...problem, severity }]
  })
  const unknown = severities
    .filter((item) => !ADJUSTABLE_RULES.has(item.rule))
    .flatMap((item): Problem[] => {
      const place = places.of(item)
      const near = nearest(item.rule, ADJUSTABLE_RULES)
      return place ? [error('unknown-rule', place, valueMessages.unknownRule(item.rule, near))] : []
    })
  return [...adjusted, ...unknown]
}
