import { type SiteFinding, severityOf } from '../model/rules/index.ts'
import type { Site } from '../model/site.ts'
import { sentencesOf } from './messages-findings.sv.ts'
import type { Places } from './places.ts'
import type { Problem } from './problem.ts'

/** Say the rules' findings in Swedish, each at its line. */
export function problemsOf(
  findings: readonly SiteFinding[],
  site: Site,
  places: Places,
): readonly Problem[] {
  return findings.flatMap((finding): Problem[] => {
    const severity = severityOf[finding.rule]
    if (severity === 'av') return []
    const field = 'field' in finding ? finding.field : undefined
    const place = places.of(finding.subject, field) ?? places.of(site.settings)
    if (!place) return []
    return [{ ...place, severity, rule: finding.rule, ...sentencesOf(finding, site) }]
  })
}
