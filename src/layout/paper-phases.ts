import { LANE_HEADING_WIDTH_PX } from './metrics.ts'
import type { PlacedPhase, PlacedProcess } from './placed-process.ts'

/** A narrower piece of a phase has no room for its number, and no step: its neighbour takes its place. */
const LEAST_PHASE_PX = 40

export type PaperPhase = Pick<PlacedPhase, 'phase' | 'box'> & {
  /** Another slice has more of the phase, and more room for its name. */
  readonly isRest: boolean
}

/**
 * The phases over a slice, from its left edge to its right one.
 *
 * @param ends - where each slice ends, px of the drawing
 * @param edge - where the slice begins on the sheet, px
 * @param top - as above, downwards
 */
export function phasesOver(
  placed: PlacedProcess,
  ends: readonly number[],
  slice: number,
  edge: number,
  top: number,
): readonly PaperPhase[] {
  const fromOf = (at: number) => ends[at - 1] ?? LANE_HEADING_WIDTH_PX
  const from = fromOf(slice)
  const to = ends[slice] ?? from
  const pieces = placed.phases.flatMap(({ phase, box }) => {
    const pieceIn = (at: number) => ({
      left: Math.max(fromOf(at), box.x),
      right: Math.min(ends[at] ?? 0, box.x + box.width),
    })
    const { left, right } = pieceIn(slice)
    if (right <= left) return []
    const isRest = ends.some((_, at) => pieceIn(at).right - pieceIn(at).left > right - left)
    return [{ phase, box, left, right, isRest }]
  })
  const roomy = pieces.filter(({ left, right }) => right - left >= LEAST_PHASE_PX)
  const named = roomy.length > 0 ? roomy : pieces
  return named.map(({ phase, box, left, isRest }, i) => {
    const start = i === 0 ? from : left
    const end = named[i + 1]?.left ?? to
    const at = edge + start - from
    return {
      phase,
      box: { x: at, y: top + box.y, width: end - start, height: box.height },
      isRest,
    }
  })
}
