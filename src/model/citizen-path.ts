import { createGraph, type ProcessGraph } from './graph.ts'
import type { FlowId, StepId } from './ids.ts'
import type { CitizenText, Flow, Process, Step } from './process.ts'
import { readingOrderOf } from './reading-order.ts'

/** The process as the citizen meets it: its stations in reading order, and which leads to which. */
export type CitizenPath = {
  readonly process: Process
  readonly stations: readonly CitizenStation[]
  /** The stations that the start leads to, and ends reached without any. */
  readonly entry: readonly NextStation[]
}

export type CitizenStation = {
  readonly step: Step
  /** `null` where content still lacks it, which the check tells. */
  readonly text: CitizenText | null
  /** Steps told at this station, in reading order. */
  readonly toldHere: readonly Step[]
  readonly next: readonly NextStation[]
  /** Place in the path, from 1, and the number of stations. */
  readonly number: number
  readonly total: number
}

export type NextStation = {
  /** The station's step; `null` when the way leads to an end without a station of its own. */
  readonly station: Step | null
  /** The end reached, when `station` is null. */
  readonly end: Step | null
  /** The first choice on the way and the flows of it that lead here; `null` when there is no choice, or all its ways lead here. */
  readonly choice: { readonly step: Step; readonly flows: readonly Flow[] } | null
  /** The labels of those flows: "Ja". Empty without a choice. */
  readonly label: string
  /** Steps passed on the way that have no station of their own (one way of several, the shortest). */
  readonly viaSteps: readonly Step[]
  /** True when the way leads back to a station already passed, or to the same one. */
  readonly isBack: boolean
}

/**
 * The citizen's path of a process. Steps without a station are passed through, so that no way is lost: a station
 * leads to another exactly when a way of the full graph does, from the step or a step told there.
 */
export function citizenPath(process: Process): CitizenPath {
  const graph = createGraph(process)
  const order = readingOrderOf(graph)
  const owners = order.filter((step) => step.station.kind === 'own')
  const place = new Map(owners.map((step, i) => [step.id, i]))

  const stations = owners.map((step, i): CitizenStation => {
    const toldHere = order.filter((other) => isToldAt(other, step.id))
    const members = [step, ...toldHere]
    const ways = [
      ...walk(graph, members).filter((way) => way.target.id !== step.id),
      ...walk(graph, [step]).filter((way) => way.target.id === step.id),
    ]
    return {
      step,
      text: step.citizen,
      toldHere,
      next: grouped(graph, ways, place, i),
      number: i + 1,
      total: owners.length,
    }
  })
  const first = graph.starts.filter((step) => step.station.kind !== 'own')
  const starting = graph.starts.filter((step) => step.station.kind === 'own')
  const entry = [
    ...starting.map((target): Way => ({ target, via: [], choice: null })),
    ...walk(graph, first),
  ]
  return { process, stations, entry: grouped(graph, entry, place, -1) }
}

type Way = { readonly target: Step; readonly via: readonly Step[]; readonly choice: Flow | null }

/** Every station or end that the members lead to, once per way out of the first choice met, shortest ways first. */
function walk(graph: ProcessGraph, members: readonly Step[]): readonly Way[] {
  const home = members[0]
  const ways: Way[] = []
  const seen = new Set<`${StepId}|${FlowId | ''}`>()
  const queue: Way[] = members.map((target) => ({ target, via: [], choice: null }))
  for (const { target: at, via, choice } of queue) {
    for (const flow of graph.outgoing(at.id)) {
      const to = graph.step(flow.to)
      const chosen = choice ?? (isChoice(at) ? flow : null)
      const station = stationOf(graph, to)
      // A step told at this very station is part of it: the walk starts there too.
      if (home && station && station.id === home.id && to.id !== home.id) continue
      const target = station ?? to
      const key = `${target.id}|${chosen?.id ?? ''}` as const
      if (seen.has(key)) continue
      seen.add(key)
      if (station || graph.outgoing(to.id).length === 0) ways.push({ target, via, choice: chosen })
      else queue.push({ target: to, via: [...via, to], choice: chosen })
    }
  }
  return ways
}

/** One entry per target and choice; a choice all of whose ways lead to the same place is no choice to the citizen. */
function grouped(
  graph: ProcessGraph,
  ways: readonly Way[],
  place: ReadonlyMap<StepId, number>,
  from: number,
): readonly NextStation[] {
  const groups = new Map<string, { first: Way; choice: Step | null; flows: Flow[] }>()
  const targetsOfChoice = new Map<StepId, Set<StepId>>()
  for (const way of ways) {
    const choice = way.choice ? graph.step(way.choice.from) : null
    const key = `${way.target.id}|${choice?.id ?? ''}`
    const group = groups.get(key) ?? { first: way, choice, flows: [] }
    if (way.choice) group.flows.push(way.choice)
    groups.set(key, group)
    if (choice) {
      const targets = targetsOfChoice.get(choice.id) ?? new Set()
      targetsOfChoice.set(choice.id, targets.add(way.target.id))
    }
  }
  return [...groups.values()].map(({ first, choice, flows }) => {
    const isOne = choice !== null && targetsOfChoice.get(choice.id)?.size === 1
    const isStation = first.target.station.kind === 'own'
    return {
      station: isStation ? first.target : null,
      end: isStation ? null : first.target,
      choice: choice && !isOne ? { step: choice, flows } : null,
      label: isOne ? '' : labels.format(flows.flatMap((flow) => flow.label ?? [])),
      viaSteps: first.via,
      isBack: (place.get(first.target.id) ?? Number.POSITIVE_INFINITY) <= from,
    }
  })
}

const labels = new Intl.ListFormat('sv', { type: 'disjunction' })

function stationOf(graph: ProcessGraph, step: Step): Step | null {
  if (step.station.kind === 'own') return step
  if (step.station.kind === 'none') return null
  const told = graph.has(step.station.step) ? graph.step(step.station.step) : null
  return told?.station.kind === 'own' ? told : null
}

function isToldAt(step: Step, station: StepId): boolean {
  return step.station.kind === 'told-at' && step.station.step === station
}

function isChoice(step: Step): boolean {
  return step.kind === 'decision' || step.kind === 'inclusive-split'
}
