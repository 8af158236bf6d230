import type { FlowId, StepId } from '../model/ids.ts'
import type { Flow, Step } from '../model/process.ts'
import type { Route } from './choose-routes.ts'
import { required } from './required.ts'
import type { Ports } from './spread-ports.ts'
import { type StepSize, shapeOf } from './step-shape.ts'
import type { Texts } from './step-texts.ts'

/** Ports keep this far from the corner of a shape. */
const CORNER_PX = 8

/** A step is as high as its name and its ports need. */
export function growSteps(
  order: readonly Step[],
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  ports: Ports,
  texts: Texts,
): ReadonlyMap<StepId, StepSize> {
  const reach = new Map<StepId, number>()
  for (const flow of flows) {
    if (routes.get(flow.id)?.kind === 'vertical') continue
    const out = Math.abs(ports.out.get(flow.id) ?? 0)
    const into = Math.abs(ports.into.get(flow.id) ?? 0)
    reach.set(flow.from, Math.max(reach.get(flow.from) ?? 0, out))
    reach.set(flow.to, Math.max(reach.get(flow.to) ?? 0, into))
  }
  return new Map(
    order.map((step) => {
      const size = required(texts.sizes, step.id)
      const height = Math.max(size.height, 2 * ((reach.get(step.id) ?? 0) + CORNER_PX))
      // A pill higher than wide would have its round ends past its middle.
      const width = shapeOf(step.kind) === 'pill' ? Math.max(size.width, height + 8) : size.width
      return [step.id, { ...size, width, height }]
    }),
  )
}
