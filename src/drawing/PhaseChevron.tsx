import type { Box } from '../layout/placed-process.ts'
import { breakHeading } from './break-heading.ts'
import { TextLines } from './TextLines.tsx'

const POINT_PX = 10

/** A phase as a piece of the process arrow, numbered. */
export function PhaseChevron(props: {
  readonly box: Box
  readonly name: string
  readonly number: number
  /** Where the name begins, and its room, where lines lead through the rest of the heading. */
  readonly nameX?: number | undefined
  readonly nameWidth?: number | undefined
  /** Where the name may begin at the earliest: the edge of what is seen, on a map that has been panned. */
  readonly seenFrom?: number
}) {
  const { box, name, number, seenFrom } = props
  const { x, y, width, height } = box
  const { nameX = x + 18 } = props
  const half = height / 2
  const side = width - POINT_PX
  // The first piece has a straight back, the others the notch that the piece before points into.
  const back = number === 1 ? `v-${height}` : `l${POINT_PX} -${half}l-${POINT_PX} -${half}`
  const path = `M${x} ${y}h${side}l${POINT_PX} ${half}l-${POINT_PX} ${half}h-${side}${back}z`
  const broken = breakHeading(`${number} ${name}`, props.nameWidth ?? width - 36)
  // On a map that is seen from afar a phase may be too narrow for its name.
  const lines = seenFrom !== undefined && broken.length > 2 ? [String(number)] : broken
  const longest = Math.max(...lines.map((line) => line.length)) * 8
  const textX = Math.max(nameX, Math.min((seenFrom ?? 0) + 8, x + width - 18 - longest))
  const isDense = lines.length > 1
  return (
    <g className={isDense ? 'phase dense' : 'phase'}>
      <path d={path} />
      <TextLines lines={lines} x={textX} y={y + half + (isDense ? -2 : 5)} lineHeight={13} />
    </g>
  )
}
