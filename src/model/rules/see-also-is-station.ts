import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'see-also-is-station',
  {
    readonly step: StepId
    readonly station: StepId
    /** `none`: there is no station of that step. `itself`: the reader is there already. */
    readonly kind: 'none' | 'itself'
  }
>

/** A citizen who is sent on to read must get somewhere else. Name another step that has a station of its own. */
export const seeAlsoIsStation: SiteRule<Found> = (site) =>
  site.processes.flatMap(({ steps }) => {
    const stations = new Set(
      steps.filter((step) => step.station.kind === 'own').map((step) => step.id),
    )
    return steps.flatMap((step) =>
      (step.citizen?.seeAlso ?? []).flatMap((pointer) =>
        pointer.stations.flatMap((station): readonly Found[] => {
          const isItself = station === step.id
          if (stations.has(station) && !isItself) return []
          const data = { step: step.id, station, kind: isItself ? 'itself' : 'none' } as const
          return [{ rule: 'see-also-is-station', subject: pointer, field: 'stations', data }]
        }),
      ),
    )
  })
