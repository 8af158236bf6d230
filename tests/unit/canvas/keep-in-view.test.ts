import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitViewport, homeOf, keepInView } from '../../../src/canvas/keep-in-view.ts'
import { runs } from '../../support/property-runs.ts'

const size = { width: 800, height: 600 }
const insets = { top: 48, right: 0, bottom: 0, left: 112 }

test('leaves a view alone in which the box is already whole', () => {
  const view = { x: 0, y: 0, zoom: 1 }
  expect(keepInView(view, { x: 300, y: 200, width: 148, height: 50 }, size, insets)).toBe(view)
})

test('A11Y-16: after the pan the box lies wholly inside the region and beside its headings', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: 0, max: 6000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      (x, y, boxX, boxY, zoom) => {
        const box = { x: boxX, y: boxY, width: 148, height: 50 }
        const view = keepInView({ x, y, zoom }, box, size, insets)
        const left = view.x + boxX * zoom
        const top = view.y + boxY * zoom
        expect(left).toBeGreaterThanOrEqual(insets.left)
        expect(top).toBeGreaterThanOrEqual(insets.top)
        expect(left + 148 * zoom).toBeLessThanOrEqual(size.width)
        expect(top + 50 * zoom).toBeLessThanOrEqual(size.height)
      },
    ),
    runs(100),
  )
})

test('fits a drawing into the region and never enlarges it', () => {
  const limits = { min: 0.1, max: 1 }
  const none = { width: 0, height: 0 }
  const fit = (width: number, height: number) => fitViewport({ width, height }, size, none, limits)
  expect(fit(1600, 600)).toEqual({ x: 0, y: 0, zoom: 0.5 })
  expect(fit(400, 300)).toEqual({ x: 200, y: 0, zoom: 1 })
})

test('A11Y-27: a fitted drawing lies beside headings that keep their size', () => {
  const headings = { width: 100, height: 50 }
  const view = fitViewport({ width: 1500, height: 600 }, size, headings, { min: 0.1, max: 1 })
  expect(view).toEqual({ x: 50, y: 25, zoom: 0.5 })
  expect(view.x + 1500 * view.zoom).toBe(size.width)
  expect(view.x + headings.width * view.zoom).toBe(headings.width)
  expect(homeOf(headings, 2)).toEqual({ x: 0, y: 0 })
})
