import type { Box } from '../layout/placed-process.ts'
import { breakHeading } from './break-heading.ts'

const POINT_PX = 10

/** A phase as a piece of the process arrow, numbered. */
export function PhaseChevron(props: {
  readonly box: Box
  readonly name: string
  readonly number: number
}) {
  const { box, name, number } = props
  const { x, y, width, height } = box
  const half = height / 2
  const side = width - POINT_PX
  // The first piece has a straight back, the others the notch that the piece before points into.
  const back = number === 1 ? `v-${height}` : `l${POINT_PX} -${half}l-${POINT_PX} -${half}`
  const path = `M${x} ${y}h${side}l${POINT_PX} ${half}l-${POINT_PX} ${half}h-${side}${back}z`
  const lines = breakHeading(`${number} ${name}`, width - 36)
  const last = lines.length - 1
  const isDense = lines.length > 1
  return (
    <g className={isDense ? 'phase dense' : 'phase'}>
      <path d={path} />
      <text y={y + height / 2 + (isDense ? -2 : 5)}>
        {lines.map((line, i) => (
          <tspan key={line} x={x + 18} dy={i === 0 ? undefined : 13}>
            {i < last && !line.endsWith('-') ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
