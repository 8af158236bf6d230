import type { FlowId } from '../../../model/ids.ts'
import type { MapFlow, MapProcess, MapStep } from '../../../model/map-process.ts'
import type { WayLayer } from '../map-filters.ts'

/** A way as a map has it. */
export type WayOnMap = {
  /** In the order of the way; a step that is come to twice stands there twice. */
  readonly stops: readonly WayStop[]
  /** The flows that are taken. */
  readonly flows: ReadonlySet<FlowId>
  /** So many of its steps the map lacks: it has been changed since. */
  readonly cut: number
}

export type WayStop = {
  readonly step: MapStep
  /** How the way goes on; `null` at its end, and where the map has no such flow. */
  readonly onward: MapFlow | null
}

/** @param process - in the chosen form */
export function wayOnMap(way: WayLayer, process: MapProcess): WayOnMap {
  const [, ...named] = way.split('.')
  const steps = named.flatMap((id) => process.steps.find((step) => step.id === id) ?? [])
  const stops = steps.map((step, i): WayStop => {
    const next = steps[i + 1]?.id
    const isTaken = ({ from, to }: MapFlow) => from === step.id && to === next
    return { step, onward: process.flows.find(isTaken) ?? null }
  })
  return {
    stops,
    flows: new Set(stops.flatMap(({ onward }) => onward?.id ?? [])),
    cut: named.length - steps.length,
  }
}
