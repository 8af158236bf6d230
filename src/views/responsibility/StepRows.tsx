import type { ReactNode } from 'react'
import type { NumberedStep, StepsOfMap } from '../../model/pages/steps-by-phase.ts'
import { StepLink } from '../../ui/StepLink.tsx'

export type StepRowsProps<Facts> = {
  readonly maps: readonly StepsOfMap<Facts>[]
  readonly titleOf: (map: StepsOfMap<Facts>) => string
  /** What stands last in a step's row. */
  readonly children: (step: NumberedStep<Facts>) => ReactNode
}

/** Steps map by map and phase by phase, a row for each, with the number it has on its map. */
export function StepRows<Facts>({ maps, titleOf, children }: StepRowsProps<Facts>) {
  return (
    <div className="role-maps">
      {maps.map((map) => (
        <section key={map.process.id} className="role-map">
          <h4>{titleOf(map)}</h4>
          {map.phases.map(({ name, steps }) => (
            <div key={name} className="role-phase">
              <h5>{name}</h5>
              <ul>
                {steps.map((row) => (
                  <li key={row.step.id} data-steg={row.step.id}>
                    <span className="role-number">{row.number}</span>
                    <StepLink process={map.process} step={row.step} />
                    {children(row)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
