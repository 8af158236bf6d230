import type { StepId } from '../../../model/ids.ts'
import { unreachable } from '../../../model/invariant.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import type { MapLayers } from '../../../model/pages/map-layers.ts'
import type { Day } from '../../../model/provenance.ts'
import { reviewTurn } from '../../../model/review-turn.ts'
import { isWay, type LayerId } from '../map-filters.ts'
import { formLayersOf } from './form-layers-of.ts'
import { wayOnMap } from './way-on-map.ts'

/**
 * The steps that lie in a layer.
 *
 * @param process - in the chosen form
 * @param form - the chosen one
 */
export function stepsInLayer(
  layer: LayerId,
  process: MapProcess,
  layers: MapLayers,
  form: string | null,
  today: Day,
): ReadonlySet<StepId> {
  if (isWay(layer)) return new Set(wayOnMap(layer, process).stops.map(({ step }) => step.id))
  const own = formLayersOf(layers, form)
  switch (layer) {
    case 'glapp':
      return new Set(own.gaps.flatMap(({ steps }) => steps))
    case 'flaskhalsar':
      return new Set(own.bottlenecks.flatMap(({ steps }) => steps))
    case 'samtycken':
      return new Set(own.consents.flatMap(({ places }) => places).map(({ step }) => step))
    case 'status':
      return new Set(own.unsure.map(({ step }) => step))
    case 'aktualitet':
      return new Set(
        layers.reviews.filter((review) => reviewTurn(review, today)).map(({ step }) => step),
      )
    case 'overlamningar':
      return new Set(handoverFlows(process, form).flatMap(({ from, to }) => [from, to]))
    default:
      return unreachable(layer)
  }
}

/** The flows with a handover that the chosen form has, in the order of content. */
export function handoverFlows(process: MapProcess, form: string | null): MapProcess['flows'] {
  const without = process.forms?.find(({ id }) => id === form)?.without ?? []
  return process.flows.filter(({ id, handover }) => handover && !without.includes(id))
}
