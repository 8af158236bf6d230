import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seenPart, seenStretches } from '../../../src/canvas/seen-part.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { Box } from '../../../src/layout/placed-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'

const chain = Array.from({ length: 120 }, (_, i) => `s${i}`).join(' -> ')
const placed = placeProcess(
  makeProcess(`start -> ${chain} -> b? -ja-> end; b -nej-> s3`),
  'wide',
  estimateText,
  'quick',
)
const [firstStep] = placed.steps
const ids = (part: { readonly steps: readonly { readonly id: string }[] }) =>
  part.steps.map(({ id }) => id)

test('whatever is in view is drawn, at every place and scale', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 200, max: 2000 }),
      (zoom, share, width) => {
        const x = -placed.width * zoom * share
        const part = seenPart(placed, seenStretches(x, zoom, width), null)
        const isInView = (box: Box) =>
          (box.x + box.width) * zoom + x > 0 && box.x * zoom + x < width
        const steps = placed.steps.filter(({ box }) => isInView(box))
        expect(part.steps).toEqual(expect.arrayContaining(steps))
        const flows = placed.flows.filter(({ points }) =>
          points.some((point) => isInView({ ...point, width: 0, height: 0 })),
        )
        expect(part.flows).toEqual(expect.arrayContaining(flows))
      },
    ),
  )
})

test('what lies far away is left out, and a line that leads past the view is kept', () => {
  const middle = seenPart(placed, seenStretches(-placed.width / 2, 1, 1000), null)
  expect(middle.steps.length).toBeLessThan(placed.steps.length / 3)
  expect(ids(middle)).not.toContain(firstStep?.id)
  expect(middle.flows.filter(({ isBack }) => isBack)).toHaveLength(1)
  expect({ ...middle, steps: [], flows: [] }).toEqual({ ...placed, steps: [], flows: [] })
})

test('A11Y-12: the step in the tab order is drawn wherever the view is, in its place in the order', () => {
  const far = seenPart(placed, seenStretches(-placed.width, 1, 1000), firstStep?.id ?? null)
  expect(ids(far)[0]).toBe(firstStep?.id)
})

test('a small move changes nothing', () => {
  expect(seenStretches(-1300, 1, 1000)).toEqual(seenStretches(-1390, 1, 1000))
})
