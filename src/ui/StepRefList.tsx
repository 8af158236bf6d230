import type { StepRef } from '../model/ids.ts'
import { stepKey } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import { StepLink } from './StepLink.tsx'

/** Steps of one or more maps; the map is named after each when the site has several. */
export function StepRefList(props: {
  readonly refs: readonly StepRef[]
  readonly processes: readonly Process[]
}) {
  const { refs, processes } = props
  return (
    <ul>
      {refs.map((ref) => {
        const process = processes.find(({ id }) => id === ref.process)
        const step = process?.steps.find(({ id }) => id === ref.step)
        if (process === undefined || step === undefined) return null
        return (
          <li key={stepKey(ref)}>
            <StepLink process={process} step={step} />
            {processes.length > 1 && <span className="fine"> {process.name}</span>}
          </li>
        )
      })}
    </ul>
  )
}
