import {
  ReactFlow,
  ReactFlowProvider,
  useNodesInitialized,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react'
import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { StepId } from '../model/ids.ts'
import type { MapFlow } from '../model/map-process.ts'
import '@xyflow/react/dist/base.css'
import { ariaLabels } from './aria-labels.ts'
import { CanvasControls, type ControlAction } from './CanvasControls.tsx'
import { type CanvasContents, CanvasContext } from './canvas-context.ts'
import './canvas.css'
import { createSpeaker } from './describe.ts'
import { edgeTypes } from './edge-types.ts'
import {
  fitViewport,
  type Headings,
  homeOf,
  type Insets,
  keepInView,
  type Viewport,
} from './keep-in-view.ts'
import { nodeTypes } from './node-types.ts'
import { Overview } from './Overview.tsx'
import { ScaleMark } from './ScaleMark.tsx'
import { StickyHeadings } from './StickyHeadings.tsx'
import { toCanvas } from './to-canvas.ts'
import { useSidewaysPan } from './use-sideways-pan.ts'
import { createWalkGraph, jumpTo, moveFocus, startWalk, type WalkState } from './walk.ts'

export type ProcessCanvasProps = CanvasContents & {
  /** How far the reader had scrolled the drawing that the canvas takes over from, px. */
  readonly startX: number
  /** The step that had the focus last; the start of the process when there is none. */
  readonly focused: StepId | null
  readonly onFocus: (step: StepId) => void
  /** One message per action, for the page's polite live region. */
  readonly onSay: (message: string) => void
  /** The height that a map which was made small needs, px; null = the drawing's own. */
  readonly onHeight: (height: number | null) => void
}

const ZOOM = { min: 0.2, max: 2, step: 1.25 }
const PAN_MS = 150

/** The interactive map: read only, over the drawing that is already there, in the same place and size. */
export function ProcessCanvas(props: ProcessCanvasProps) {
  return (
    <CanvasContext value={props}>
      <ReactFlowProvider>
        <Canvas {...props} />
      </ReactFlowProvider>
    </CanvasContext>
  )
}

function Canvas(props: ProcessCanvasProps) {
  const { placed, process, roles, selected, hit, turn, startX, focused } = props
  const { onFocus, onSay, onHeight } = props
  const { t } = useTranslation()
  const flow = useReactFlow()
  const store = useStoreApi()
  const root = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const labels = useMemo(() => ariaLabels(t), [t])
  const graph = useMemo(
    () =>
      createWalkGraph(
        process,
        placed.steps.map(({ id }) => id),
      ),
    [process, placed],
  )
  const speaker = useMemo(() => createSpeaker(t, process, roles, graph), [t, process, roles, graph])
  const canvas = useMemo(() => {
    const names = new Map(process.steps.map((step) => [step.id, step.name]))
    const nameOfFlow = ({ from, to, label }: MapFlow) => {
      const ends = { from: names.get(from) ?? from, to: names.get(to) ?? to }
      return label === null ? t('map.flowName', ends) : t('map.flowNameIf', { ...ends, label })
    }
    const { nodes, edges } = toCanvas(placed, process, nameOfFlow)
    return { nodes: [...nodes], edges: [...edges] }
  }, [placed, process, t])
  const boxes = useMemo(() => new Map(placed.steps.map(({ id, box }) => [id, box])), [placed])
  const walk = useRef<WalkState>(
    startWalk(graph, focused !== null && boxes.has(focused) ? focused : graph.start),
  )

  const linkOf = useCallback(
    (id: StepId) =>
      root.current?.querySelector<SVGAElement>(`a[data-steg="${CSS.escape(id)}"]`) ?? null,
    [],
  )

  /** One step at a time is in the tab order (A11Y-12). */
  const makeTabStop = useCallback(
    (id: StepId) => {
      for (const link of root.current?.querySelectorAll('a[data-steg][tabindex="0"]') ?? []) {
        link.setAttribute('tabindex', '-1')
      }
      linkOf(id)?.setAttribute('tabindex', '0')
    },
    [linkOf],
  )

  const show = useCallback(
    (id: StepId) => {
      const box = boxes.get(id)
      if (!box) return
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      const before: Viewport = { x, y, zoom }
      const after = keepInView(before, box, { width, height }, insetsOf(placed.form, zoom))
      const frame = root.current?.getBoundingClientRect()
      if (frame) scrollPageTo(frame.top + after.y + box.y * zoom, box.height * zoom)
      if (after !== before) void flow.setViewport(after, { duration: panTime() })
    },
    [boxes, flow, placed.form, store],
  )

  const headings = headingsOf(placed)
  const areNodesHere = useNodesInitialized()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the links are there only when the nodes are
  useLayoutEffect(() => makeTabStop(walk.current.at), [makeTabStop, areNodesHere])

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null) return
    walk.current = jumpTo(walk.current, hit)
    makeTabStop(hit)
    show(hit)
  }, [hit, turn, makeTabStop, show])

  // A step chosen in the list or by its address is shown on the map too, when the panel has taken its room.
  useEffect(() => {
    if (selected === null || !boxes.has(selected)) return
    walk.current = jumpTo(walk.current, selected)
    makeTabStop(selected)
    const frame = requestAnimationFrame(() => {
      const box = boxes.get(selected)
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      if (!box) return
      const before: Viewport = { x, y, zoom }
      const after = keepInView(before, box, { width, height }, insetsOf(placed.form, zoom))
      if (after !== before) void flow.setViewport(after, { duration: panTime() })
    })
    return () => cancelAnimationFrame(frame)
  }, [selected, boxes, makeTabStop, flow, placed.form, store])

  useSidewaysPan(root, (dx) => {
    const { x, y, zoom } = flow.getViewport()
    void flow.setViewport({ x: x - dx, y, zoom })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onRoot = event.target === root.current
    if (!onRoot && !isStepLink(event.target)) return
    // Enter on a link is the browser's; from the map's root an arrow or Enter goes in to the steps.
    if (event.key === 'Enter' && !onRoot) return
    if (onRoot && (event.key === 'Enter' || event.key.startsWith('Arrow'))) {
      event.preventDefault()
      linkOf(walk.current.at)?.focus({ preventScroll: true })
      onSay(speaker.step(walk.current.at))
      return
    }
    const result = moveFocus(graph, walk.current, event.key)
    if (result === null) return
    event.preventDefault()
    event.stopPropagation()
    walk.current = result.state
    if (result.kind === 'moved') {
      linkOf(result.state.at)?.focus({ preventScroll: true })
    } else if (result.kind === 'leave') root.current?.focus({ preventScroll: true })
    else if (result.kind === 'open') linkOf(result.state.at)?.dispatchEvent(click())
    onSay(speaker.result(result))
  }

  const onFocusIn = (event: FocusEvent) => {
    const id = isStepLink(event.target) ? event.target.getAttribute('data-steg') : null
    const step = placed.steps.find((candidate) => candidate.id === id)?.id
    if (step === undefined) return
    if (walk.current.at !== step) walk.current = jumpTo(walk.current, step)
    makeTabStop(step)
    onFocus(step)
    show(step)
    // A link's name does not tell its place: who comes in by Tab is told it, as after every key.
    const { relatedTarget, target } = event
    const isEntered = relatedTarget instanceof Element && !root.current?.contains(relatedTarget)
    if (isEntered && target.matches(':focus-visible')) onSay(speaker.step(step))
  }

  const onAction = (action: ControlAction) => {
    const { x, y, zoom } = flow.getViewport()
    const { width, height } = store.getState()
    const duration = panTime()
    const stepX = Math.round(width / 2)
    const stepY = Math.round(Math.min(height, innerHeight) / 3)
    switch (action) {
      case 'left':
        return pan(stepX, 0, t('map.say.moved-left'))
      case 'right':
        return pan(-stepX, 0, t('map.say.moved-right'))
      case 'up':
        return pan(0, stepY, t('map.say.moved-up'))
      case 'down':
        return pan(0, -stepY, t('map.say.moved-down'))
      case 'zoomIn':
        return zoomTo(Math.min(ZOOM.max, zoom * ZOOM.step))
      case 'zoomOut':
        return zoomTo(Math.max(ZOOM.min, zoom / ZOOM.step))
      case 'actual':
        return zoomTo(1)
      case 'fit': {
        const free = { width: width - FIT_MARGIN_PX, height: innerHeight - FOOT_PX }
        const fitted = fitViewport(placed, free, headings, { min: ZOOM.min, max: 1 })
        void flow.setViewport(fitted, { duration })
        onHeight(heightAt(fitted.zoom))
        const isWhole = fitted.x + placed.width * fitted.zoom <= width
        return onSay(
          t(isWhole ? 'map.say.fit' : 'map.say.almostFit', {
            percent: Math.round(fitted.zoom * 100),
          }),
        )
      }
      case 'nextStep': {
        // Who clicks sees the ways: the button goes on along the first.
        const result = moveFocus(graph, { ...walk.current, isOffered: true }, 'ArrowRight')
        const next = result?.kind === 'moved' ? result.state : jumpTo(walk.current, graph.start)
        walk.current = next
        linkOf(next.at)?.focus({ preventScroll: true })
        return onSay(speaker.step(next.at))
      }
    }

    function pan(dx: number, dy: number, message: string) {
      void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration })
      onSay(message)
    }

    function heightAt(scale: number): number | null {
      if (scale >= 1) return null
      return placed.height * scale + homeOf(headings, scale).y + FOOT_PX
    }

    /** Round the middle of what is seen; the map's left edge stays at the region's. */
    function zoomTo(next: number) {
      const share = next / zoom
      const middle = width / 2
      const before = homeOf(headings, zoom)
      const after = homeOf(headings, next)
      void flow.setViewport(
        {
          x: Math.min(after.x, middle - (middle - x) * share),
          y: after.y + (y - before.y) * share,
          zoom: next,
        },
        { duration },
      )
      onHeight(heightAt(next))
      onSay(t('map.say.zoom', { percent: Math.round(next * 100) }))
    }
  }

  return (
    <div className="canvas">
      <ReactFlow
        ref={root}
        nodes={canvas.nodes}
        edges={canvas.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={{ x: -startX, y: 0, zoom: 1 }}
        minZoom={ZOOM.min}
        maxZoom={ZOOM.max}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        autoPanOnNodeFocus={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        onlyRenderVisibleElements={false}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        panOnDrag={!matchMedia('(pointer: coarse)').matches}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={labels}
        tabIndex={-1}
        aria-label={t('map.regionName', { process: process.name })}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        onFocus={onFocusIn}
        onDragStart={(event) => event.preventDefault()}
      >
        <ScaleMark root={root} />
        <StickyHeadings />
        <div className="canvas-foot">
          <Overview />
        </div>
      </ReactFlow>
      <p id={helpId} hidden>
        {t('map.help')}
      </p>
      <div className="canvas-foot">
        <CanvasControls onAction={onAction} />
      </div>
    </div>
  )
}

function isStepLink(target: EventTarget): target is SVGAElement {
  return target instanceof SVGAElement && target.hasAttribute('data-steg')
}

function click(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 })
}

function headingsOf({ form, phases }: PlacedProcess): Headings {
  const [head] = phases
  if (form === 'tall' || !head) return { width: 0, height: 0 }
  return { width: LANE_HEADING_WIDTH_PX, height: head.box.y + head.box.height + 2 }
}

function insetsOf(form: 'wide' | 'tall', zoom: number): Insets {
  const isWide = form === 'wide'
  const size = Math.max(1, zoom)
  return {
    top: isWide ? 48 * size : 0,
    left: isWide ? LANE_HEADING_WIDTH_PX * size : 0,
    right: 0,
    bottom: FOOT_PX,
  }
}

/** Instant for who asked for less motion (A11Y-30). */
function panTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : PAN_MS
}

/** Buttons and overview float over the lower edge of the map, or of the window: canvas.css. */
const FOOT_PX = 104
const PAGE_TOP_PX = 64
const FIT_MARGIN_PX = 12

/** Scroll the page so that a stretch of the map is free of headings above and buttons below. */
function scrollPageTo(top: number, height: number): void {
  const over = PAGE_TOP_PX - top
  const under = top + height - (innerHeight - FOOT_PX)
  if (over > 0) scrollBy(0, -over)
  else if (under > 0) scrollBy(0, under)
}
