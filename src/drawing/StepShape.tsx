import { marksOf } from '../layout/marks-of.ts'
import { NAME_LINE_PX, STEP_PADDING_X_PX } from '../layout/metrics.ts'
import { firstLineY } from '../layout/name-lines.ts'
import type { Size } from '../layout/placed-process.ts'
import { markPlace } from '../layout/sign-places.ts'
import { SUBPROCESS_BORDER_PX, shapeOf } from '../layout/step-shape.ts'
import type { MapStep } from '../model/map-process.ts'
import { StepOutline } from './StepOutline.tsx'
import { StepSign } from './StepSign.tsx'
import { TextLines } from './TextLines.tsx'

/** A step at origin: outline, party bar, name, sign of its kind and marks. The same in drawing, canvas and on paper. */
export function StepShape(props: {
  readonly step: MapStep
  readonly size: Size
  readonly lines: readonly string[]
}) {
  const { step, size, lines } = props
  const isCard = shapeOf(step.kind) === 'card'
  const inset = step.kind === 'subprocess' ? SUBPROCESS_BORDER_PX : 0
  const x = isCard ? STEP_PADDING_X_PX + inset : size.width / 2
  return (
    <>
      <StepOutline kind={step.kind} size={size} />
      {isCard && <path d={`M${2 + inset} 8v${size.height - 16}`} />}
      <TextLines
        lines={lines}
        x={x}
        y={firstLineY(size.height, lines.length)}
        lineHeight={NAME_LINE_PX}
      />
      <StepSign kind={step.kind} size={size} />
      {marksOf(step).map((mark) => (
        <use key={mark} href={`#i-${mark}`} {...markPlace(mark, size)} />
      ))}
    </>
  )
}
