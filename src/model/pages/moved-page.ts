import { stationName } from '../citizen-names.ts'
import type { StepId } from '../ids.ts'
import { movedSteps } from '../moved-steps.ts'
import type { Site } from '../site.ts'
import { type NamedProcess, type NamedStep, namedProcess, namedStep } from './named.ts'

/** The addresses that steps had before, map by map. */
export type MovedPage = readonly MovedMap[]

export type MovedMap = {
  readonly process: NamedProcess & { readonly purpose: string }
  /** The citizen's path along the map. */
  readonly path: { readonly name: string; readonly summary: string } | null
  readonly steps: readonly MovedStepNames[]
}

export type MovedStepNames = {
  readonly previousId: StepId
  readonly step: NamedStep
  /** By the name that citizens see; `null` when it has no station of its own. */
  readonly station: NamedStep | null
}

export function movedPage({ processes }: Pick<Site, 'processes'>): MovedPage {
  return processes.flatMap((process): MovedPage => {
    const moved = movedSteps(process)
    if (moved.length === 0) return []
    const { purpose, citizen } = process
    return [
      {
        process: { ...namedProcess(process), purpose },
        path: citizen && { name: citizen.name, summary: citizen.summary },
        steps: moved.map(({ previousId, step }) => ({
          previousId,
          step: namedStep(step),
          station: step.station.kind === 'own' ? { id: step.id, name: stationName(step) } : null,
        })),
      },
    ]
  })
}
