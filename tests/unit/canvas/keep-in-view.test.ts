import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clampView,
  fitViewport,
  homeOf,
  isAtEdge,
  keepInView,
  panExtent,
  WAYS,
} from '../../../src/canvas/keep-in-view.ts'
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

test('A11Y-16: a step is brought so far into view that a mark over its edge is whole', () => {
  const view = { x: 0, y: 0, zoom: 1 }
  const atTheEdge = { x: 640, y: 200, width: 148, height: 50 }
  const { x } = keepInView(view, atTheEdge, size, insets)
  expect(640 + x + 148).toBeLessThanOrEqual(size.width - 24)
})

test('fits a drawing into the region and never enlarges it', () => {
  const limits = { min: 0.1, max: 1 }
  const none = { width: 0, height: 0 }
  const fitted = (width: number, height: number) =>
    fitViewport({ width, height }, size, none, limits)
  expect(fitted(1600, 600)).toEqual({ x: 0, y: 0, zoom: 0.5 })
  expect(fitted(400, 300)).toEqual({ x: 0, y: 0, zoom: 1 })
})

test('A11Y-27: a fitted drawing lies beside headings that keep their size', () => {
  const headings = { width: 100, height: 50 }
  const view = fitViewport({ width: 1500, height: 600 }, size, headings, { min: 0.1, max: 1 })
  expect(view).toEqual({ x: 50, y: 25, zoom: 0.5 })
  expect(view.x + 1500 * view.zoom).toBe(size.width)
  expect(view.x + headings.width * view.zoom).toBe(headings.width)
  expect(homeOf(headings, 2)).toEqual({ x: 0, y: 0 })
})

test('wherever the view is asked to go, the map fills the region up to its edges', () => {
  const headings = { width: 112, height: 42 }
  const foot = 72
  fc.assert(
    fc.property(
      fc.integer({ min: -20000, max: 20000 }),
      fc.integer({ min: -20000, max: 20000 }),
      fc.integer({ min: 300, max: 9000 }),
      fc.integer({ min: 200, max: 3000 }),
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      (x, y, width, height, zoom) => {
        const edges = panExtent({ width, height }, size, headings, foot, zoom)
        const view = clampView({ x, y, zoom }, edges, size)
        const home = homeOf(headings, zoom)
        // Nothing but the map lies to the left and above.
        expect(view.x).toBeLessThanOrEqual(home.x + 1e-9)
        expect(view.y).toBeLessThanOrEqual(home.y + 1e-9)
        // To the right and below too, unless the whole map is in view from its home on.
        const right = view.x + width * zoom
        const lower = view.y + height * zoom + foot
        if (right < size.width - 1e-6) expect(view.x).toBeCloseTo(home.x)
        if (lower < size.height - 1e-6) expect(view.y).toBeCloseTo(home.y)
      },
    ),
    runs(200),
  )
})

test('leaves a view alone that is inside the edges', () => {
  const edges = panExtent({ width: 3000, height: 900 }, size, { width: 112, height: 42 }, 72, 1)
  const view = { x: -700, y: -100, zoom: 1 }
  expect(clampView(view, edges, size)).toBe(view)
})

test('A11Y-23: is at an edge just where moving on would show no more', () => {
  const place = fc.integer({ min: -4000, max: 4000 })
  const side = fc.integer({ min: 100, max: 4000 })
  fc.assert(
    fc.property(
      place,
      place,
      side,
      side,
      fc.constantFrom(0.25, 0.5, 1, 1.5, 2),
      (x, y, width, height, zoom) => {
        const extent = panExtent({ width, height }, size, { width: 112, height: 48 }, 72, zoom)
        const view = clampView({ x, y, zoom }, extent, size)
        for (const way of ['left', 'right', 'up', 'down'] as const) {
          const [dx, dy] = WAYS[way]
          const far = { x: view.x + 40 * dx, y: view.y + 40 * dy, zoom }
          const moved = clampView(far, extent, size)
          const gained = Math.abs(moved.x - view.x) + Math.abs(moved.y - view.y)
          expect(isAtEdge(view, way, extent, size)).toBe(gained < 1)
        }
      },
    ),
    runs(200),
  )
})
