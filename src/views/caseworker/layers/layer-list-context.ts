import type { SiteIndex } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import type { FormLayers, MapLayers } from '../../../model/pages/map-layers.ts'
import type { Day } from '../../../model/provenance.ts'
import type { ChosenOnMap } from '../layers-here.ts'

/** What the list of a layer is written from. */
export type LayerListContext = ChosenOnMap & {
  readonly site: SiteIndex
  readonly layers: MapLayers
  /** What they show in the chosen form. */
  readonly own: FormLayers
  /** Of all steps of the map. */
  readonly order: readonly StepId[]
  readonly today: Day
}
