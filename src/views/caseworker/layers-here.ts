import type { ReactNode } from 'react'
import type { PlacedProcess } from '../../layout/placed-process.ts'
import type { FlowId, StepId } from '../../model/ids.ts'
import type { MapLayers } from '../../model/pages/map-layers.ts'
import type { MapFilters } from './map-filters.ts'

/** Loads what the layers of a map show. Another function means other content. */
export type LoadLayers = () => Promise<MapLayers>

/** What is chosen on a map, as far as a layer tells of it. */
export type ChosenOnMap = {
  readonly filters: MapFilters
  readonly dimmed: ReadonlySet<StepId | FlowId>
}

/** The layers of a map, code and content, once they have come: most readers of a map choose none. */
export type LayersHere = {
  /** The steps and flows that do not lie in the chosen layer; none where none is chosen. */
  readonly outside: (filters: MapFilters) => ReadonlySet<StepId | FlowId>
  /** What the chosen layer says at each step, over a drawing of the map. */
  readonly tags: (chosen: ChosenOnMap & { readonly placed: PlacedProcess }) => ReactNode
  /** The chosen layer in words. */
  readonly list: (chosen: ChosenOnMap & { readonly search: string }) => ReactNode
}
