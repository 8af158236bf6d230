import type { SiteIndex } from '../layout/published-site.ts'
import { stepKey } from '../model/ids.ts'
import type { PlacedStep } from '../model/pages/named.ts'
import { StepLink } from './StepLink.tsx'

/** Steps of one or more maps; the map is named after each when the site has several. */
export function PlacedStepList(props: {
  readonly places: readonly PlacedStep[]
  readonly site: SiteIndex
}) {
  const { places, site } = props
  return (
    <ul>
      {places.map(({ process, step }) => (
        <li key={stepKey({ process: process.id, step: step.id })}>
          <StepLink process={process} step={step} />
          {site.processes.length > 1 && <span className="fine"> {process.name}</span>}
        </li>
      ))}
    </ul>
  )
}
