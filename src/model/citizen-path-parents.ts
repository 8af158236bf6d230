import { type CitizenPath, type CitizenStation, citizenPath } from './citizen-path.ts'
import { createGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Process } from './process.ts'
import { placesFrom } from './station-ways.ts'
import { callsOf } from './uses.ts'
import type { Place } from './way-choices.ts'

/** A citizen's path that another one is a part of. */
export type ParentPath = {
  readonly path: CitizenPath
  /** The station that opens the part; `null` where the path passes through it. */
  readonly station: CitizenStation | null
  /** For each end of the part, where the way goes on in this path. */
  readonly afterEnd: ReadonlyMap<StepId, readonly Place[]>
}

/** Tells parents of one path apart. */
export function keyOfParent({ path, station }: ParentPath): string {
  return `${path.process.id} ${station?.step.id ?? ''}`
}

/**
 * The paths that a process is a part of. A citizen who reaches an end of the part is not at the end of the way: the
 * flows that leave the subprocess say where it goes on.
 */
export function parentPaths(
  processes: readonly Process[],
  part: Pick<Process, 'id' | 'steps'>,
): readonly ParentPath[] {
  return processes
    .filter(({ id, citizen }) => citizen !== null && id !== part.id)
    .flatMap((process) => {
      const path = citizenPath(process)
      return callsOf([process], part.id).map(({ step: call }): ParentPath => {
        const station = path.stations.find(
          ({ step, toldHere }) => step.id === call || toldHere.some(({ id }) => id === call),
        )
        return { path, station: station ?? null, afterEnd: afterEndsOf(process, call, part) }
      })
    })
}

function afterEndsOf(
  process: Process,
  call: StepId,
  part: Pick<Process, 'steps'>,
): ParentPath['afterEnd'] {
  const graph = createGraph(process)
  const ends = part.steps.filter(({ kind }) => kind === 'end')
  return new Map(
    ends.map(({ id }) => {
      const flows = graph.outgoing(call).filter(({ fromEnd }) => fromEnd === null || fromEnd === id)
      const places = flows.flatMap(({ to }) => placesFrom(graph, graph.step(to)))
      return [id, [...new Map(places.map((place) => [place.step.id, place])).values()]]
    }),
  )
}
