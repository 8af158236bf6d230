import type { ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Step } from './process.ts'
import { simplified, type Ways } from './simplify-ways.ts'
import { fallbacksOf, type Target, unique, type WayAnswer, type WayChoice } from './way-choices.ts'

export type Followed = Ways & {
  /** Every step passed or led to without leaving the station, where the walk began not counted. */
  readonly met: ReadonlySet<StepId>
}

/** A step that is come to. */
type Lead = Pick<Target, 'step' | 'isFallback' | 'via'>

export function createFollow(graph: ProcessGraph, home: Step | null, before: ReadonlySet<StepId>) {
  function targetsOf(to: Step, met: Set<StepId>): readonly Target[] {
    const found: Target[] = []
    const open: Lead[] = [{ step: to, isFallback: false, via: [] }]
    const seen = new Set<string>()
    // Grows while it is walked: steps that lead straight on are passed through.
    for (const { step, isFallback, via } of open) {
      const key = `${step.id}|${isFallback}`
      if (seen.has(key)) continue
      seen.add(key)
      const station = stationOf(graph, step)
      if (isEnd(step)) {
        met.add(step.id)
        found.push({ kind: 'end', step, isFallback, via })
      } else if (station && station.id !== home?.id) {
        found.push({ kind: 'station', step: station, isFallback, via })
      } else {
        met.add(step.id)
        const passed = step.citizenName === null ? via : [...via, step]
        if (step.id === home?.id) found.push({ kind: 'here', step, isFallback, via })
        else if (isChoice(step)) found.push({ kind: 'choice', step, isFallback, via })
        else
          for (const flow of graph.outgoing(step.id)) open.push(...leads(flow, isFallback, passed))
      }
    }
    return unique(found)
  }

  function leads(flow: Flow, isFallback: boolean, via: readonly Step[]): readonly Lead[] {
    const on = { step: graph.step(flow.to), isFallback, via }
    const { limit } = flow
    if (!limit?.afterwards || !graph.has(limit.afterwards)) return [on]
    return [on, { step: graph.step(limit.afterwards), isFallback: true, via: [] }]
  }

  function targetsOfFlow(flow: Flow, met: Set<StepId>): readonly Target[] {
    const [on, ...later] = leads(flow, false, [])
    return unique([
      ...(on ? targetsOf(on.step, met) : []),
      ...later.flatMap(({ step }) => fallbacksOf(targetsOf(step, met))),
    ])
  }

  function isEnd(step: Step): boolean {
    return graph.outgoing(step.id).length === 0
  }

  /** More than one way on and not all of them taken: a question, or how a part of the process ended. */
  function isChoice(step: Step): boolean {
    return step.kind !== 'parallel-split' && graph.outgoing(step.id).length > 1
  }

  function from(start: Step): Followed {
    const met = new Set<StepId>()
    const straight: readonly Target[] = isChoice(start)
      ? [{ kind: 'choice', step: start, isFallback: false, via: [] }]
      : unique(graph.outgoing(start.id).flatMap((flow) => targetsOfFlow(flow, met)))
    const choices = new Map<StepId, WayChoice>()
    const asked = straight.filter(({ kind }) => kind === 'choice').map(({ step }) => step)
    for (const step of asked) {
      if (choices.has(step.id)) continue
      const answers = graph.outgoing(step.id).map((flow): WayAnswer => {
        const targets = targetsOfFlow(flow, met)
        for (const target of targets) if (target.kind === 'choice') asked.push(target.step)
        return { flows: [flow], targets }
      })
      choices.set(step.id, {
        step,
        asksConsent: asksConsent(graph, step),
        isBefore: before.has(step.id),
        answers,
      })
    }
    return { ...simplified(straight, [...choices.values()]), met }
  }

  return { from }
}

/** The station that tells of the step; `null` when none does. */
export function stationOf(graph: ProcessGraph, step: Step): Step | null {
  if (step.station.kind === 'own') return step
  if (step.station.kind === 'none') return null
  const told = graph.has(step.station.step) ? graph.step(step.station.step) : null
  return told?.station.kind === 'own' ? told : null
}

/** Whether what is asked is the consent that the step, or all that lead to it, obtain. */
export function asksConsent(graph: ProcessGraph, choice: Step): boolean {
  const before = graph.incoming(choice.id).map(({ from: id }) => graph.step(id))
  const obtains = ({ consentObtained }: Step) => consentObtained.length > 0
  return obtains(choice) || (before.length > 0 && before.every(obtains))
}
