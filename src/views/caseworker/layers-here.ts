import type { ComponentType, ReactNode } from 'react'
import type { PlacedProcess } from '../../layout/placed-process.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import type { FlowId, StepId } from '../../model/ids.ts'
import type { MapFlow, MapProcess } from '../../model/map-process.ts'
import type { MapLayers } from '../../model/pages/map-layers.ts'
import type { MapFilters } from './map-filters.ts'

/** Loads what the layers of a map show. Another function means other content. */
export type LoadLayers = () => Promise<MapLayers>

/** What is chosen on a map, as far as a layer tells of it. */
export type ChosenOnMap = {
  readonly filters: MapFilters
  readonly dimmed: ReadonlySet<StepId | FlowId>
  /** Filters as the address has them: links to steps keep them. */
  readonly search: string
  /** As the chosen form of the process has it. */
  readonly page: MapPage
  /** The list's own: were it imported by the layers too, the map would wait for one file more. */
  readonly HandoverLine: ComponentType<{
    readonly flow: MapFlow
    readonly site: SiteIndex
    readonly page: MapPage
  }>
}

/** The layers of a map, code and content, once they have come: most readers of a map choose none. */
export type LayersHere = {
  /**
   * The steps that do not lie in the chosen layer; none where none is chosen.
   *
   * @param process - in the chosen form
   */
  readonly outside: (filters: MapFilters, process: MapProcess) => ReadonlySet<StepId>
  /** What the chosen layer says at each step, over a drawing of the map. */
  readonly tags: (chosen: ChosenOnMap, placed: PlacedProcess) => ReactNode
  /** The chosen layer in words, with a key: it stands among the parts of the page. */
  readonly list: (chosen: ChosenOnMap) => ReactNode
}
