import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'station-has-text',
  {
    readonly step: StepId
    readonly name: string
    /** `missing`: a station of its own without a citizen's text. `unused`: a text where there is no station. */
    readonly kind: 'missing' | 'unused'
  }
>

/** A step has a citizen's text exactly when it has a station of its own. Write the text, or change `station`. */
export const stationHasText: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) =>
    process.steps.flatMap((step): readonly Found[] => {
      const isOwn = step.station.kind === 'own'
      if (isOwn === (step.citizen !== null)) return []
      const data = { step: step.id, name: step.name, kind: isOwn ? 'missing' : 'unused' } as const
      return [{ rule: 'station-has-text', subject: step, field: 'station', data }]
    }),
  )
