import { createGraph } from '../model/graph.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import type { MapFlow, MapProcess } from '../model/map-process.ts'

/** What the keyboard walks on: ways out of each step in the list's order (ways back last), and ways in. */
export type WalkGraph = {
  /** Reading order, the same as the list's. */
  readonly order: readonly StepId[]
  readonly start: StepId
  /** The last end in reading order: the goal of the process. */
  readonly end: StepId
  readonly outgoing: ReadonlyMap<StepId, readonly Way[]>
  readonly incoming: ReadonlyMap<StepId, readonly StepId[]>
}

/** One way on, with the words on its arrow and how firmly it stands. */
export type Way = Pick<MapFlow, 'id' | 'to' | 'label' | 'status'> & {
  /** The form that the reader has chosen lacks it: it can be taken, but is not the first to go. */
  readonly isOutside: boolean
}

export type WalkState = {
  readonly at: StepId
  /** The steps walked through along flows, oldest first: back returns through them. */
  readonly trail: readonly StepId[]
  /** Every place that was left, jumps too: Backspace returns to it. */
  readonly history: readonly StepId[]
  /** The ways of this fork have been told: the next press of the same key takes the first of them. */
  readonly isOffered?: boolean
}

export type WalkResult =
  | { readonly kind: 'moved'; readonly state: WalkState }
  | { readonly kind: 'open'; readonly state: WalkState }
  | { readonly kind: 'leave'; readonly state: WalkState }
  /** The focus stays, and the reader is told why. */
  | { readonly kind: 'stay'; readonly state: WalkState; readonly why: StayReason }

export type StayReason =
  | 'fork'
  | 'no-way-on'
  | 'no-way-back'
  | 'no-other-way'
  | 'no-such-way'
  | 'no-history'

/** A walk round a loop must not grow for ever. */
const MEMORY = 500

/** @param dimmed - steps and flows that the reader's choices leave out */
export function createWalkGraph(
  process: MapProcess,
  order: readonly StepId[],
  dimmed: ReadonlySet<StepId | FlowId> = new Set(),
): WalkGraph {
  const outgoing = new Map<StepId, Way[]>(order.map((id) => [id, []]))
  const incoming = new Map<StepId, StepId[]>(order.map((id) => [id, []]))
  const { backFlows } = createGraph(process)
  const isBack = (flow: MapFlow) => Number(backFlows.has(flow.id))
  for (const flow of process.flows.toSorted((a, b) => isBack(a) - isBack(b))) {
    outgoing.get(flow.from)?.push({ ...flow, isOutside: dimmed.has(flow.id) })
    incoming.get(flow.to)?.push(flow.from)
  }
  const rank = new Map(order.map((id, i) => [id, i]))
  const rankOf = (id: StepId) => rank.get(id) ?? 0
  // Ways back last: "the step before" is one that comes before, not the end of a loop.
  for (const [id, sources] of incoming) {
    sources.sort((a, b) => Number(rankOf(a) > rankOf(id)) - Number(rankOf(b) > rankOf(id)))
  }
  const kindOf = new Map(process.steps.map((step) => [step.id, step.kind]))
  const first = order.find((id) => kindOf.get(id) === 'start') ?? order[0]
  const last = order.findLast((id) => kindOf.get(id) === 'end') ?? order.at(-1)
  const none = '' as StepId
  return { order, start: first ?? none, end: last ?? none, outgoing, incoming }
}

export function startWalk(graph: WalkGraph, at: StepId = graph.start): WalkState {
  return { at, trail: [], history: [] }
}

/**
 * Move the focus by a key (A11Y-13): right = next step (at a fork the ways are told first), left = where you came from, up and down = between the ways of
 * the same choice, 1–9 = that way, Home and End = start and goal, Backspace = the place left last, Enter = open, Escape = leave.
 *
 * @returns null for keys that mean nothing on the map, so that the browser keeps them
 */
export function moveFocus(graph: WalkGraph, state: WalkState, key: string): WalkResult | null {
  switch (key) {
    case 'ArrowRight':
      return goOn(graph, state)
    case 'ArrowLeft':
      return goBack(graph, state)
    case 'ArrowDown':
      return goAside(graph, state, 1)
    case 'ArrowUp':
      return goAside(graph, state, -1)
    case 'Home':
      return { kind: 'moved', state: jumpTo(state, graph.start) }
    case 'End':
      return { kind: 'moved', state: jumpTo(state, graph.end) }
    case 'Backspace':
      return goToHistory(state)
    case 'Enter':
    case ' ':
      return { kind: 'open', state }
    case 'Escape':
      return { kind: 'leave', state }
    default:
      return /^[1-9]$/.test(key) ? takeWay(graph, state, Number(key) - 1) : null
  }
}

/** The place among the ways of the first that is inside what the reader has chosen; of the first when none is. */
export function firstOf(ways: readonly Way[]): number {
  return Math.max(
    0,
    ways.findIndex(({ isOutside }) => !isOutside),
  )
}

/** A choice is the reader's: the first press at a fork tells the ways, the second takes the first of them. */
function goOn(graph: WalkGraph, state: WalkState): WalkResult {
  if (!isChoice(graph, state.at) || state.isOffered) {
    return takeWay(graph, state, firstOf(graph.outgoing.get(state.at) ?? []))
  }
  return { kind: 'stay', state: { ...state, isOffered: true }, why: 'fork' }
}

/** Go somewhere without walking (a click, the list, Home): the trail ends, the history remembers. */
export function jumpTo(state: WalkState, at: StepId): WalkState {
  if (at === state.at) return state
  return { at, trail: [], history: remember(state.history, state.at) }
}

function takeWay(graph: WalkGraph, state: WalkState, index: number): WalkResult {
  const ways = graph.outgoing.get(state.at) ?? []
  const way = ways[index]
  if (!way) return { kind: 'stay', state, why: ways.length === 0 ? 'no-way-on' : 'no-such-way' }
  return {
    kind: 'moved',
    state: {
      at: way.to,
      trail: remember(state.trail, state.at),
      history: remember(state.history, state.at),
    },
  }
}

function goBack(graph: WalkGraph, state: WalkState): WalkResult {
  const before = state.trail.at(-1) ?? graph.incoming.get(state.at)?.[0]
  if (before === undefined) return { kind: 'stay', state, why: 'no-way-back' }
  return {
    kind: 'moved',
    state: {
      at: before,
      trail: state.trail.slice(0, -1),
      history: remember(state.history, state.at),
    },
  }
}

/** To the next or previous way of the choice that led here, round and round. */
function goAside(graph: WalkGraph, state: WalkState, step: 1 | -1): WalkResult {
  const choice =
    state.trail.at(-1) ?? graph.incoming.get(state.at)?.find((id) => isChoice(graph, id))
  const ways = choice === undefined ? [] : (graph.outgoing.get(choice) ?? [])
  const index = ways.findIndex((way) => way.to === state.at)
  const next = ways[(index + step + ways.length) % ways.length]
  if (choice === undefined || !next || ways.length < 2) {
    return { kind: 'stay', state, why: 'no-other-way' }
  }
  const trail = state.trail.length > 0 ? state.trail : [choice]
  return {
    kind: 'moved',
    state: { at: next.to, trail, history: remember(state.history, state.at) },
  }
}

function goToHistory(state: WalkState): WalkResult {
  const at = state.history.at(-1)
  if (at === undefined) return { kind: 'stay', state, why: 'no-history' }
  const trail = state.trail.at(-1) === at ? state.trail.slice(0, -1) : []
  return { kind: 'moved', state: { at, trail, history: state.history.slice(0, -1) } }
}

function isChoice(graph: WalkGraph, id: StepId): boolean {
  return (graph.outgoing.get(id)?.length ?? 0) > 1
}

function remember(list: readonly StepId[], id: StepId): readonly StepId[] {
  return [...list.slice(-(MEMORY - 1)), id]
}
