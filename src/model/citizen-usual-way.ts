import type { CitizenPath } from './citizen-path.ts'
import type { StepId } from './ids.ts'
import type { StationWays } from './station-ways.ts'
import type { Place, Target } from './way-choices.ts'

/**
 * The stations of the way that content tells first: from the start, and at each choice by its first answer that leads
 * on. The others are side ways, that some take.
 */
export function usualStations({ stations, entry }: CitizenPath): ReadonlySet<StepId> {
  const found = new Set<StepId>()
  let place: Place | null = entry[0] ?? null
  while (place?.kind === 'station' && !found.has(place.step.id)) {
    const { id } = place.step
    found.add(id)
    const station = stations.find(({ step }) => step.id === id)
    place = station ? usualPlace(station.ways) : null
  }
  return found
}

/** The station or end that the way told first leads to; `null` where all that is told leads back here. */
export function usualPlace({ straight, choices }: StationWays): Place | null {
  const asked = new Set<StepId>()
  const open: Target[] = [...straight]
  while (open.length > 0) {
    const target = open.shift()
    if (target === undefined || target.isFallback || target.kind === 'here') continue
    if (target.kind !== 'choice') return target
    if (asked.has(target.step.id)) continue
    asked.add(target.step.id)
    const choice = choices.find(({ step }) => step.id === target.step.id)
    open.unshift(...(choice?.answers.flatMap(({ targets }) => targets) ?? []))
  }
  return null
}
