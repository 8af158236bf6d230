import type { Box, PlacedFlow, PlacedProcess } from '../layout/placed-process.ts'
import type { StepId } from '../model/ids.ts'

/** Drawing px that are brought in and left out at a time: about a screen, so that it happens seldom while the map moves. */
const STRETCH_PX = 1200

/** Stretches of the drawing, first to last, that are in view or one away from it. */
export type SeenStretches = { readonly first: number; readonly last: number }

/**
 * @param x - where the drawing's left edge lies in the region, px
 * @param width - the region's, px
 */
export function seenStretches(x: number, zoom: number, width: number): SeenStretches {
  const stretch = STRETCH_PX * zoom
  return { first: Math.floor(-x / stretch) - 1, last: Math.floor((width - x) / stretch) + 1 }
}

/**
 * What of a large map is worth drawing: the steps and flows in the seen stretches, and one step wherever it lies. Places,
 * order, lanes and phases stay as they are.
 *
 * @param always - the step in the tab order, which must be there to be reached
 */
export function seenPart(
  placed: PlacedProcess,
  { first, last }: SeenStretches,
  always: StepId | null,
): PlacedProcess {
  const from = first * STRETCH_PX
  const to = (last + 1) * STRETCH_PX
  const isSeen = ({ x, width }: Pick<Box, 'x' | 'width'>) => x + width >= from && x <= to
  return {
    ...placed,
    steps: placed.steps.filter(({ id, box }) => id === always || isSeen(box)),
    flows: placed.flows.filter((flow) => isSeen(reachOf(flow))),
  }
}

/** From the leftmost to the rightmost of a flow's line and label. */
function reachOf({ points, label }: PlacedFlow): Pick<Box, 'x' | 'width'> {
  const ends = points.map(({ x }) => x)
  if (label) ends.push(label.box.x, label.box.x + label.box.width)
  const x = Math.min(...ends)
  return { x, width: Math.max(...ends) - x }
}
