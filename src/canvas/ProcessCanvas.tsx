import { ReactFlow, ReactFlowProvider, useNodesInitialized } from '@xyflow/react'
import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../i18n/use-translation.ts'
import type { StepId } from '../model/ids.ts'
import '@xyflow/react/dist/base.css'
import { ariaLabels } from './aria-labels.ts'
import { CanvasControls, type ControlAction } from './CanvasControls.tsx'
import { type CanvasContents, CanvasContext } from './canvas-context.ts'
import './canvas.css'
import { createSpeaker } from './describe.ts'
import { edgeTypes } from './edge-types.ts'
import { WAYS } from './keep-in-view.ts'
import { nodeTypes } from './node-types.ts'
import { Overview } from './Overview.tsx'
import { ScaleMark } from './ScaleMark.tsx'
import { StickyHeadings } from './StickyHeadings.tsx'
import { TabStopContext } from './tab-stop-context.ts'
import { toCanvas } from './to-canvas.ts'
import { useCanvasView, ZOOM } from './use-canvas-view.ts'
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
  /** Told when the steps are on the canvas, and when they no longer are. */
  readonly onDrawn: (isDrawn: boolean) => void
}

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
  const { placed, process, roles, dimmed, selected, hit, isHitShown, turn } = props
  const { startX, focused, onFocus, onSay, onHeight, onDrawn } = props
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const labels = useMemo(() => ariaLabels(t), [t])
  const graph = useMemo(
    () =>
      createWalkGraph(
        process,
        placed.steps.map(({ id }) => id),
        dimmed,
      ),
    [process, placed, dimmed],
  )
  const speaker = useMemo(() => createSpeaker(t, process, roles, graph), [t, process, roles, graph])
  const canvas = useMemo(() => {
    const { nodes, edges } = toCanvas(placed, process)
    return { nodes: [...nodes], edges: [...edges] }
  }, [placed, process])
  const [walk, setWalk] = useState(() =>
    startWalk(graph, placed.steps.find(({ id }) => id === focused)?.id),
  )
  const jump = useCallback((to: StepId) => setWalk((before) => jumpTo(before, to)), [])
  /** Then Tab goes on past the steps, until the focus has gone from the map. */
  const [isLeft, setLeft] = useState(false)

  const linkOf = useCallback(
    (id: StepId) =>
      root.current?.querySelector<SVGAElement>(`a[data-steg="${CSS.escape(id)}"]`) ?? null,
    [],
  )

  /** A step far outside the view is drawn only when the walk has come to it. */
  const focusOn = (state: WalkState) => {
    flushSync(() => setWalk(state))
    linkOf(state.at)?.focus({ preventScroll: true })
  }

  const view = useCanvasView(placed, root, onHeight)
  const { reveal, width } = view
  const areNodesHere = useNodesInitialized()
  useLayoutEffect(() => {
    onDrawn(areNodesHere)
    return () => onDrawn(false)
  }, [areNodesHere, onDrawn])

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null) return
    jump(hit)
    reveal(hit, isHitShown ? 'show' : 'stay')
  }, [hit, turn, jump, reveal])

  // A step chosen in the list or by its address is shown on the map too, and again when the panel takes its room. The
  // page moves only for one that is opened from another, or by a search from the map: who reads the list stays there.
  const opened = useRef(selected)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new width is a new view
  useEffect(() => {
    const before = opened.current
    opened.current = selected
    if (selected === null) return
    jump(selected)
    reveal(selected, before === null ? 'follow' : before === selected ? 'stay' : 'see')
  }, [selected, width, jump, reveal])

  useSidewaysPan(root, (dx) => view.panBy(-dx, 0, 0))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onRoot = event.target === root.current
    if (!onRoot && !isStepLink(event.target)) return
    // Enter on a link is the browser's; from the map's root an arrow or Enter goes in to the steps.
    if (event.key === 'Enter' && !onRoot) return
    if (onRoot && (event.key === 'Enter' || event.key.startsWith('Arrow'))) {
      event.preventDefault()
      focusOn(walk)
      onSay(speaker.step(walk.at))
      return
    }
    const result = moveFocus(graph, walk, event.key)
    if (result === null) return
    event.preventDefault()
    event.stopPropagation()
    if (result.kind === 'moved') focusOn(result.state)
    else setWalk(result.state)
    if (result.kind === 'leave') {
      root.current?.focus({ preventScroll: true })
      setLeft(true)
    }
    if (result.kind === 'open') linkOf(result.state.at)?.dispatchEvent(click())
    onSay(speaker.result(result))
  }

  const isPressed = useRef(false)
  const onPointerDown = () => {
    isPressed.current = true
    const release = () => {
      isPressed.current = false
    }
    addEventListener('pointerup', release, { once: true })
    addEventListener('pointercancel', release, { once: true })
  }

  const onFocusIn = (event: FocusEvent) => {
    const id = isStepLink(event.target) ? event.target.getAttribute('data-steg') : null
    const step = placed.steps.find((candidate) => candidate.id === id)?.id
    if (step === undefined) return
    jump(step)
    onFocus(step)
    // Moved under a pressed pointer, the step would lose its click.
    if (!isPressed.current) reveal(step)
    // A link's name does not tell its place: who comes in by Tab is told it, as after every key.
    const { relatedTarget, target } = event
    const isEntered = relatedTarget instanceof Element && !root.current?.contains(relatedTarget)
    if (isEntered && target.matches(':focus-visible')) onSay(speaker.step(step))
  }

  const onAction = (action: ControlAction) => {
    switch (action) {
      case 'left':
      case 'right':
      case 'up':
      case 'down': {
        const [x, y] = WAYS[action]
        const stride = view.stride()
        const isMoved = view.panBy(x * stride.x, y * stride.y)
        return onSay(t(isMoved ? `map.say.moved-${action}` : 'map.say.edge'))
      }
      case 'zoomIn':
        return zoomTo(view.zoom() * ZOOM.step)
      case 'zoomOut':
        return zoomTo(view.zoom() / ZOOM.step)
      case 'actual':
        return zoomTo(1)
      case 'fit': {
        const { zoom, isWhole } = view.fit()
        const percent = Math.round(zoom * 100)
        return onSay(t(isWhole ? 'map.say.fit' : 'map.say.almostFit', { percent }))
      }
      case 'nextStep': {
        // Who has moved the view away goes on from what is seen there.
        const seen = view.sees(walk.at) ? undefined : placed.steps.find(({ id }) => view.sees(id))
        // Who clicks sees the ways: the button goes on along the first.
        const result = seen ? null : moveFocus(graph, { ...walk, isOffered: true }, 'ArrowRight')
        const next = result?.kind === 'moved' ? result.state : jumpTo(walk, seen?.id ?? graph.start)
        focusOn(next)
        return onSay(speaker.step(next.at))
      }
    }

    function zoomTo(scale: number) {
      onSay(t('map.say.zoom', { percent: Math.round(view.zoomTo(scale) * 100) }))
    }
  }

  return (
    <div className="canvas">
      <TabStopContext value={isLeft ? null : walk.at}>
        <ReactFlow
          ref={root}
          nodes={canvas.nodes}
          edges={canvas.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={{ x: -startX, y: 0, zoom: 1 }}
          translateExtent={view.extent}
          minZoom={view.least}
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
          onBlur={() => setLeft(false)}
          onPointerDown={onPointerDown}
          onMove={(event) => root.current?.toggleAttribute('data-moving', Boolean(event))}
          onMoveEnd={() => root.current?.removeAttribute('data-moving')}
          onDragStart={(event) => event.preventDefault()}
        >
          <ScaleMark root={root} />
          <StickyHeadings />
        </ReactFlow>
      </TabStopContext>
      <p id={helpId} hidden>
        {t('map.help')}
      </p>
      <div className="canvas-foot">
        <div>
          <CanvasControls onAction={onAction} isDeadEnd={view.isDeadEnd} />
          {/* Said already: for who sees that the arrow has not moved. */}
          {walk.isOffered && <p aria-hidden="true">{speaker.fork(walk.at)}</p>}
          <Overview onPlace={view.centre} />
        </div>
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
