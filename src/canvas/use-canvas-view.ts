import { useReactFlow, useStore } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useMemo } from 'react'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { StepId } from '../model/ids.ts'
import type { ControlAction } from './CanvasControls.tsx'
import {
  FOOT_PX,
  headingsOf,
  hiddenOf,
  insetsOf,
  scrollAlong,
  scrollToSee,
  scrollToShow,
} from './canvas-room.ts'
import {
  clampView,
  fitViewport,
  homeOf,
  isAtEdge,
  isWay,
  keepInView,
  type PanExtent,
  panExtent,
  type Size,
  type Viewport,
  WAYS,
} from './keep-in-view.ts'

/** The least shows a map of 5,000 px in a window of 768, each step with its number. */
export const ZOOM = { min: 0.12, max: 2, step: 1.25 }
const PAN_MS = 150
const FIT_MARGIN_PX = 12

/** In the drawing's px. */
export type Place = { readonly x: number; readonly y: number }

/**
 * Where a step lies above or below what is seen of the page: the least, all the way to the map, or nothing. `follow`: the
 * least where the map is read, and nothing where its list is.
 */
type PageMove = 'see' | 'show' | 'stay' | 'follow'

/** Everything that moves the view over the map, and never past the map's edges. */
export type CanvasView = {
  /** The map's edges at the present scale, for React Flow's own dragging. */
  readonly extent: PanExtent
  /** Width of the region, px: it changes when a panel opens beside it. */
  readonly width: number
  /** The scale at which the whole map is seen, or readable size where that is less: smaller is of no use. */
  readonly least: number
  /** The least pan after which a step is wholly seen (A11Y-16), and what the page does for it: as `canvas-room.ts` has it. */
  readonly reveal: (step: StepId, page?: PageMove) => void
  /** Is the step wholly seen? */
  readonly sees: (step: StepId) => boolean
  /** Moves the view, and the page where the map is higher than the window; false where the map ends. */
  readonly panBy: (dx: number, dy: number, duration?: number) => boolean
  /** To a place on the map, px of the drawing: its middle where the map's edges allow, and the page to where it is seen. */
  readonly centre: (place: Place) => void
  /** Round the middle of what is seen; the map's left edge stays at the region's. Returns the scale. */
  readonly zoomTo: (scale: number) => number
  /** Share of the region that one press of a button moves, px. */
  readonly stride: () => { readonly x: number; readonly y: number }
  readonly zoom: () => number
  /** Would it change nothing now? */
  readonly isDeadEnd: (action: ControlAction) => boolean
  /** The whole map, as far as the least scale allows. */
  readonly fit: () => { readonly zoom: number; readonly isWhole: boolean }
}

/**
 * @param onHeight - told the height that a map which was made small needs, px; null = the drawing's own
 */
export function useCanvasView(
  placed: PlacedProcess,
  root: RefObject<HTMLElement | null>,
  onHeight: (height: number | null) => void,
): CanvasView {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const scale = useStore((state) => state.transform[2])
  const headings = useMemo(() => headingsOf(placed), [placed])
  const boxes = useMemo(() => new Map(placed.steps.map(({ id, box }) => [id, box])), [placed])
  const extent = useMemo(
    () => panExtent(placed, { width, height }, headings, FOOT_PX, scale),
    [placed, width, height, headings, scale],
  )

  const whole = () =>
    fitViewport(placed, { width: width - FIT_MARGIN_PX, height: innerHeight - FOOT_PX }, headings, {
      min: ZOOM.min,
      max: 1,
    })
  const least = whole().zoom

  /** To the nearest place inside the map's edges; false when the view is there already. */
  const moveTo = useCallback(
    (view: Viewport, duration = panTime()): boolean => {
      const size = sizeOf(root.current)
      // Hidden by a panel that takes the whole window: there is nothing to move, and no number to move it by.
      if (size.width === 0) return false
      const edges = panExtent(placed, size, headings, FOOT_PX, view.zoom)
      const { x, y, zoom } = clampView(view, edges, size)
      const before = flow.getViewport()
      if (x === before.x && y === before.y && zoom === before.zoom) return false
      // Straight there: on the smooth way the scale changes too, and Chromium leaves words where it was another.
      void flow.setViewport({ x, y, zoom }, { duration, interpolate: 'linear' })
      return true
    },
    [flow, root, placed, headings],
  )

  /** The view that has the step in sight with the least movement, and where in the window the step then stands. */
  const inSight = useCallback(
    (id: StepId) => {
      const box = boxes.get(id)
      const frame = root.current?.getBoundingClientRect()
      if (!box || !frame) return null
      const now = flow.getViewport()
      const view = keepInView(now, box, sizeOf(root.current), insetsOf(headings, now.zoom))
      const top = frame.top + view.y + box.y * view.zoom
      return { now, view, frame, top, height: box.height * view.zoom }
    },
    [boxes, flow, headings, root],
  )

  const reveal = useCallback(
    (id: StepId, page: PageMove = 'see') => {
      const place = inSight(id)
      if (!place) return
      const { now, view, frame, top, height } = place
      // The map is read where the middle of the window lies on it.
      const isRead = Math.abs(frame.top + frame.bottom - innerHeight) < frame.height
      if (page !== 'stay' && (page !== 'follow' || isRead)) {
        scrollBy(0, page === 'show' ? scrollToShow(frame, top, height) : scrollToSee(top, height))
      }
      // A pan to what was asked for before would else go on, past what is asked for now.
      if (view === now || !moveTo(view)) void flow.setViewport(now)
    },
    [inSight, flow, moveTo],
  )

  // A wider region would show what is beside the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again at every new width
  useEffect(() => {
    moveTo(flow.getViewport(), 0)
  }, [width, moveTo, flow])

  /** A map made small is not followed by a void, and its buttons stay where the pointer is. */
  const giveHeight = (zoom: number) => {
    const own = placed.height + FOOT_PX
    const needed = placed.height * zoom + homeOf(headings, zoom).y + FOOT_PX
    const free = innerHeight - (root.current?.getBoundingClientRect().top ?? 0)
    const given = Math.max(needed, free)
    onHeight(given < own ? given : null)
  }

  return {
    extent,
    width,
    least,
    reveal,
    panBy: (dx, dy, duration) => {
      const { x, y, zoom } = flow.getViewport()
      if (moveTo({ x: x + dx, y: y + dy, zoom }, duration)) return true
      const region = root.current?.getBoundingClientRect()
      return dy !== 0 && region !== undefined && scrollAlong(region, dy)
    },
    sees: (step) => {
      const place = inSight(step)
      if (!place) return false
      return place.view === place.now && scrollToSee(place.top, place.height) === 0
    },
    centre: (place) => {
      const { zoom } = flow.getViewport()
      moveTo({ x: width / 2 - place.x * zoom, y: height / 2 - place.y * zoom, zoom }, 0)
      const top = root.current?.getBoundingClientRect().top ?? 0
      scrollBy(0, scrollToSee(top + flow.getViewport().y + place.y * zoom, 0))
    },
    zoom: () => flow.getViewport().zoom,
    isDeadEnd: (action) => {
      const now = flow.getViewport()
      if (action === 'zoomIn') return now.zoom >= ZOOM.max
      if (action === 'zoomOut') return now.zoom <= least
      const region = root.current?.getBoundingClientRect()
      if (!isWay(action) || !region) return false
      const size = sizeOf(root.current)
      const edges = panExtent(placed, size, headings, FOOT_PX, now.zoom)
      const dy = WAYS[action][1]
      return isAtEdge(now, action, edges, size) && (dy === 0 || hiddenOf(region, dy) === 0)
    },
    stride: () => ({
      x: Math.round(width / 2),
      y: Math.round(Math.min(height, innerHeight) / 3),
    }),
    zoomTo: (wanted) => {
      const { x, y, zoom } = flow.getViewport()
      const next = Math.min(ZOOM.max, Math.max(least, wanted))
      const share = next / zoom
      const middle = width / 2
      const before = homeOf(headings, zoom)
      const after = homeOf(headings, next)
      giveHeight(next)
      // A map that has become small may end above what is seen of the page.
      const top = root.current?.getBoundingClientRect().top ?? 0
      if (top + placed.height * next < FOOT_PX) scrollBy(0, top)
      moveTo({ x: middle - (middle - x) * share, y: after.y + (y - before.y) * share, zoom: next })
      return next
    },
    fit: () => {
      scrollBy(0, Math.min(0, root.current?.getBoundingClientRect().top ?? 0))
      const fitted = whole()
      giveHeight(fitted.zoom)
      moveTo(fitted)
      return { zoom: fitted.zoom, isWhole: fitted.x + placed.width * fitted.zoom <= width }
    },
  }
}

/** As it is now: React Flow is told of a new size a frame later. */
function sizeOf(root: HTMLElement | null): Size {
  return { width: root?.clientWidth ?? 0, height: root?.clientHeight ?? 0 }
}

/** Instant for who asked for less motion (A11Y-30). */
function panTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : PAN_MS
}
