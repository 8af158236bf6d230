import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markPlace, signPlace } from '../../../src/drawing/sign-places.ts'
import { ICON_SIZE_PX } from '../../../src/layout/metrics.ts'
import type { Box } from '../../../src/layout/placed-process.ts'
import { hasCornerIcon, sizeOfStep } from '../../../src/layout/step-shape.ts'
import { STEP_KINDS, type StepKind } from '../../../src/model/process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { nameBoxes } from '../../support/name-boxes.ts'
import { runs } from '../../support/property-runs.ts'

const STROKE_PX = 1.6
/** The signs of a step as boxes with their strokes, as `DrawingDefs` draws them. */
function signsOf(kind: StepKind, size: { width: number; height: number }) {
  const around = (x: number, y: number, left: number, up: number, down: number): Box => ({
    x: x - left - STROKE_PX / 2,
    y: y - up - STROKE_PX / 2,
    width: 2 * left + STROKE_PX,
    height: up + down + STROKE_PX,
  })
  const gap = markPlace('gap', size)
  const consent = markPlace('consent', size)
  const deadline = markPlace('deadline', size)
  const sign = signPlace(kind, size)
  return {
    gap: around(gap.x, gap.y, 9, 9, 7),
    consent: around(consent.x, consent.y, 8, 8, 8),
    deadline: around(deadline.x, deadline.y, 8, 8, 8),
    ...(sign && {
      sign: hasCornerIcon(kind)
        ? { x: sign.x, y: sign.y, width: ICON_SIZE_PX, height: ICON_SIZE_PX }
        : around(sign.x, sign.y, 8, 8, 8),
    }),
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

const words = fc.array(fc.stringMatching(/^[a-zåäög]{2,14}$/), { minLength: 1, maxLength: 7 })

test('no sign of a step covers another or a word of its name, nor stands where a flow comes in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STEP_KINDS), words, (kind, name) => {
      const size = sizeOfStep({ kind, name: name.join(' ') }, estimateText)
      const signs = Object.entries(signsOf(kind, size))
      const faults = signs.flatMap(([a, box], i) => [
        ...signs.slice(i + 1).flatMap(([b, other]) => (overlap(box, other) ? `${a} and ${b}` : [])),
        ...nameBoxes(kind, size, estimateText).flatMap((line, j) =>
          overlap(box, line) ? `${a} and line ${j + 1}` : [],
        ),
        ...(a !== 'sign' && overlap(box, { x: size.width / 2 - 4, y: -14, width: 8, height: 400 })
          ? `${a} and the flow in the middle`
          : []),
      ])
      expect(faults).toEqual([])
    }),
    runs(300),
  )
})
