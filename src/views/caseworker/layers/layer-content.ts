import type { FlowId, StepId } from '../../../model/ids.ts'
import { unreachable } from '../../../model/invariant.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import type { MapLayers } from '../../../model/pages/map-layers.ts'
import type { Day } from '../../../model/provenance.ts'
import { reviewTurn } from '../../../model/review-turn.ts'
import type { LayerId } from '../map-filters.ts'
import { formLayersOf } from './form-layers-of.ts'

/** What lies in a layer. */
export type LayerContent = {
  readonly steps: ReadonlySet<StepId>
  /** `null` where a layer is about steps alone. */
  readonly flows: ReadonlySet<FlowId> | null
}

/**
 * @param process - in the chosen form
 * @param form - the chosen one
 */
export function layerContent(
  layer: LayerId,
  process: MapProcess,
  layers: MapLayers,
  form: string | null,
  today: Day,
): LayerContent {
  const own = formLayersOf(layers, form)
  switch (layer) {
    case 'glapp':
      return stepsAlone(own.gaps.flatMap(({ steps }) => steps))
    case 'flaskhalsar':
      return stepsAlone(own.bottlenecks.flatMap(({ steps }) => steps))
    case 'samtycken':
      return stepsAlone(own.consents.flatMap(({ places }) => places).map(({ step }) => step))
    case 'status':
      return stepsAlone(own.unsure.map(({ step }) => step))
    case 'aktualitet':
      return stepsAlone(
        layers.reviews.filter((review) => reviewTurn(review, today)).map(({ step }) => step),
      )
    case 'overlamningar': {
      const flows = handoverFlows(process, form)
      return {
        steps: new Set(flows.flatMap(({ from, to }) => [from, to])),
        flows: new Set(flows.map(({ id }) => id)),
      }
    }
    default:
      return unreachable(layer)
  }
}

/** The flows with a handover that the chosen form has, in the order of content. */
export function handoverFlows(process: MapProcess, form: string | null): MapProcess['flows'] {
  const without = process.forms?.find(({ id }) => id === form)?.without ?? []
  return process.flows.filter(({ id, handover }) => handover && !without.includes(id))
}

function stepsAlone(steps: readonly StepId[]): LayerContent {
  return { steps: new Set(steps), flows: null }
}
