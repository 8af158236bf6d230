import { NAME_LINE_PX, STEP_PADDING_X_PX } from '../layout/metrics.ts'
import { shapeOf } from '../layout/step-shape.ts'
import type { MapStep } from '../model/map-process.ts'
import { marksOf } from './marks-of.ts'
import { StepOutline } from './StepOutline.tsx'
import { StepSign } from './StepSign.tsx'
import { markPlace } from './sign-places.ts'
import type { Size } from './size.ts'

/** A step at origin: outline, party bar, name, sign of its kind and marks. The same in drawing, canvas and export. */
export function StepShape(props: {
  readonly step: MapStep
  readonly size: Size
  readonly lines: readonly string[]
}) {
  const { step, size, lines } = props
  const isCard = shapeOf(step.kind) === 'card'
  // A long name moves up a little: what hangs on the lower edge would touch its last line.
  const lift = lines.length > 2 ? 3 : 0
  const firstLine = size.height / 2 - ((lines.length - 1) * NAME_LINE_PX) / 2 + 5 - lift
  const inset = step.kind === 'subprocess' ? 4 : 0
  const x = isCard ? STEP_PADDING_X_PX + inset : size.width / 2
  const last = lines.length - 1
  return (
    <>
      <StepOutline kind={step.kind} size={size} />
      {isCard && <path d={`M${2 + inset} 8v${size.height - 16}`} />}
      <text y={firstLine}>
        {lines.map((line, i) => (
          <tspan key={line} x={x} dy={i === 0 ? undefined : NAME_LINE_PX}>
            {i < last ? `${line} ` : line}
          </tspan>
        ))}
      </text>
      <StepSign kind={step.kind} size={size} />
      {marksOf(step).map((mark) => (
        <use key={mark} href={`#i-${mark}`} {...markPlace(mark, size)} />
      ))}
    </>
  )
}
