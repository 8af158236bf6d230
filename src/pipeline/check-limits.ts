import { wayMessages } from './messages-ways.sv.ts'
import type { ParsedContent } from './parse-content.ts'
import type { Problem } from './problem.ts'
import { judged } from './severities.ts'
import { isWrittenMap, placeOfKey } from './written.ts'

/** A way that may be taken so many times says where it leads after that; left out, the map does not tell. */
export function checkLimits(
  { processes }: ParsedContent,
  report: (problem: Problem) => void,
): void {
  for (const { steps } of processes.values()) {
    for (const { written } of steps.values()) {
      const ways: unknown = written?.nästa
      for (const way of Array.isArray(ways) ? ways : []) {
        if (!isWrittenMap(way) || placeOfKey(way, 'sedan') !== null) continue
        const place = placeOfKey(way, 'högst')
        if (place === null) continue
        const sentences = wayMessages.limitWithoutThen()
        report(judged('limit-leads-on', place, sentences))
      }
    }
  }
}
