import { createGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { CitizenText, Process, Step } from './process.ts'
import { readingOrderOf } from './reading-order.ts'
import { placesFrom, type StationWays, waysOfStation } from './station-ways.ts'
import type { Place } from './way-choices.ts'

/** The process as the citizen meets it: its stations in reading order, and which leads to which. */
export type CitizenPath = {
  readonly process: Process
  readonly stations: readonly CitizenStation[]
  /** The stations that the start leads to, and ends reached without any. */
  readonly entry: readonly Place[]
}

export type CitizenStation = {
  readonly step: Step
  /** `null` where content still lacks it, which the check tells. */
  readonly text: CitizenText | null
  /** Steps told at this station, in reading order. */
  readonly toldHere: readonly Step[]
  readonly ways: StationWays
  /** Place in the path, from 1, and the number of stations. */
  readonly number: number
  readonly total: number
}

/**
 * The citizen's path of a process. Steps without a station are passed through, so that no way is lost: a station
 * leads to another exactly when a way of the full graph does, from the step or a step told there.
 */
export function citizenPath(process: Process): CitizenPath {
  const graph = createGraph(process)
  const order = readingOrderOf(graph)
  const owners = order.filter((step) => step.station.kind === 'own')

  const stations = owners.map((step, i): CitizenStation => {
    const place = order.indexOf(step)
    const before = order.slice(0, place).filter((other) => isToldAt(other, step.id))
    const after = order.slice(place).filter((other) => isToldAt(other, step.id))
    return {
      step,
      text: step.citizen,
      toldHere: [...before, ...after],
      ways: waysOfStation(graph, step, { before, after }),
      number: i + 1,
      total: owners.length,
    }
  })
  const entry = graph.starts.flatMap((start) => placesFrom(graph, start))
  return { process, stations, entry }
}

function isToldAt(step: Step, station: StepId): boolean {
  return step.station.kind === 'told-at' && step.station.step === station
}
