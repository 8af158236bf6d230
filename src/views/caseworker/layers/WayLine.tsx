import { flowLine } from '../../../drawing/flow-line.ts'
import type { PlacedProcess } from '../../../layout/placed-process.ts'
import type { FlowId } from '../../../model/ids.ts'

/** The flows that a way takes, over the drawing: two of its steps may be joined by another one as well. */
export function WayLine(props: {
  readonly placed: PlacedProcess
  readonly flows: ReadonlySet<FlowId>
}) {
  const { placed, flows } = props
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the layer's list has it in words
    <g className="layer-line" aria-hidden="true">
      {placed.flows
        .filter(({ id }) => flows.has(id))
        .map(({ id, points }) => (
          <path key={id} d={flowLine(points)} data-vag={id} />
        ))}
    </g>
  )
}
