import type { Edge, Node } from '@xyflow/react'
import type { PlacedFlow, PlacedProcess, PlacedStep } from '../layout/placed-process.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import type { MapFlow, MapProcess, MapStep } from '../model/map-process.ts'

export type GroundNode = Node<Record<string, never>, 'ground'>
export type StepNode = Node<
  { readonly step: MapStep; readonly placed: PlacedStep; readonly number: number },
  'step'
>
export type MarksNode = Node<Record<string, never>, 'marks'>
export type DrawingNode = Node<Record<string, never>, 'drawing'>
export type CanvasNode = GroundNode | StepNode | MarksNode | DrawingNode
export type FlowEdge = Edge<{ readonly flow: MapFlow; readonly line: PlacedFlow }, 'flow'>

/** React Flow calls its parts "node" and "edge", and names each edge, in English to who listens (A11Y-18). */
const NO_ENGLISH = { 'aria-roledescription': undefined, 'aria-label': undefined }

export type CanvasGraph = {
  readonly nodes: readonly CanvasNode[]
  readonly edges: readonly FlowEdge[]
}

/**
 * From so many steps on the canvas shows the drawing as one node, without what is far outside the view: at 1,000 steps a
 * frame of panning costs 7 ms of the processor, React Flow's own nodes 22 (measured 2026-11-22).
 */
export const ONE_DRAWING_FROM_STEPS = 300

/** Placed process to nodes and edges: positions are the layout's, to the pixel. */
export function toCanvas(placed: PlacedProcess, process: MapProcess): CanvasGraph {
  const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
  if (placed.steps.length >= ONE_DRAWING_FROM_STEPS) {
    return { nodes: [{ ...node('drawing', whole), type: 'drawing', data: {} }], edges: [] }
  }
  const steps = new Map<StepId, MapStep>(process.steps.map((step) => [step.id, step]))
  const flows = new Map<FlowId, MapFlow>(process.flows.map((flow) => [flow.id, flow]))
  const ground: GroundNode = { ...node('ground', whole), type: 'ground', data: {}, zIndex: -1 }
  const stepNodes = placed.steps.flatMap((place, i): StepNode[] => {
    const step = steps.get(place.id)
    return step
      ? [
          {
            ...node(`steg-${place.id}`, place.box),
            type: 'step',
            data: { step, placed: place, number: i + 1 },
          },
        ]
      : []
  })
  const edges = placed.flows.flatMap((line): FlowEdge[] => {
    const flow = flows.get(line.id)
    if (!flow) return []
    return [
      {
        id: line.id,
        type: 'flow',
        source: `steg-${flow.from}`,
        target: `steg-${flow.to}`,
        data: { flow, line },
        domAttributes: NO_ENGLISH,
        focusable: false,
        selectable: false,
      },
    ]
  })
  const marks: MarksNode = { ...node('marks', whole), type: 'marks', data: {}, zIndex: 1 }
  return { nodes: [ground, ...stepNodes, marks], edges }
}

/** Sizes are given, so that React Flow draws at once, before it has measured. */
function node(id: string, box: { x: number; y: number; width: number; height: number }) {
  const { x, y, width, height } = box
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    draggable: false,
    connectable: false,
    selectable: false,
    focusable: false,
    domAttributes: NO_ENGLISH,
  }
}
