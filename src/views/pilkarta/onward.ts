import type { ParentPath } from '../../model/citizen-path-parents.ts'
import type { StepId } from '../../model/ids.ts'
import type { Process, Step } from '../../model/process.ts'

/** A station of the path that the present one is a part of. */
export type Onward = {
  readonly process: Process
  readonly step: Step
  readonly number: number
}

/** The stations where the way goes on when a part of it has ended so; none where it truly ends. */
export function onwardOf(parents: readonly ParentPath[], end: StepId): readonly Onward[] {
  return parents.flatMap(({ path, afterEnd }) =>
    (afterEnd.get(end) ?? []).flatMap(({ kind, step }) => {
      const station = path.stations.find((candidate) => candidate.step.id === step.id)
      return kind === 'station' && station
        ? [{ process: path.process, step, number: station.number }]
        : []
    }),
  )
}
