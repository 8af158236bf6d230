import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitizenStation, citizenPath } from '../../../src/model/citizen-path.ts'
import { createGraph } from '../../../src/model/graph.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { MAX_DEPTH, type Outline, type OutlineStep, outlineOf } from '../../../src/model/outline.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { checkSite } from '../../../src/model/rules/index.ts'
import { placesOf as placesOfWays } from '../../../src/model/station-ways.ts'
import { arbitraryProcess, randomProcess } from '../../support/arbitrary-process.ts'
import { dominanceOf, immediateDominators } from '../../support/dominators.ts'
import { makeSite } from '../../support/make-site.ts'
import { runs } from '../../support/property-runs.ts'

const SEED = 20261122
const holdsFor = (check: (process: Process) => void) =>
  fc.assert(fc.property(arbitraryProcess(), check), { ...runs(300), seed: SEED })

describe('reading order of random processes', () => {
  it('holds every step once and is the same each time', () => {
    holdsFor((process) => {
      const order = readingOrder(process).map((step) => step.id)
      expect([...order].sort()).toEqual(process.steps.map((step) => step.id).sort())
      expect(readingOrder(process).map((step) => step.id)).toEqual(order)
    })
  })

  it('places no step before one that leads to it, loops back aside', () => {
    holdsFor((process) => {
      const { backFlows } = createGraph(process)
      const place = placesOf(process)
      for (const flow of process.flows) {
        if (backFlows.has(flow.id)) continue
        expect(place.get(flow.from)).toBeLessThan(place.get(flow.to) ?? -1)
      }
    })
  })

  it('passes the phases from left to right when no forward flow goes to an earlier phase', () => {
    holdsFor((process) => {
      const phases = process.phases.map((phase) => phase.id)
      const columns = readingOrder(process).map((step) => phases.indexOf(step.phase))
      expect(columns).toEqual([...columns].sort((a, b) => a - b))
    })
  })

  it('does not depend on the order in which the steps were read from disk', () => {
    holdsFor((process) => {
      const turned = { ...process, steps: [...process.steps].reverse() }
      expect(readingOrder(turned).map((step) => step.id)).toEqual(
        readingOrder(process).map((step) => step.id),
      )
    })
  })
})

describe('A11Y-07, A11Y-08: the outline of random processes', () => {
  it('says every step once, in reading order and with its number, under its own phase', () => {
    holdsFor((process) => {
      const told = flatten(outlineIn(process))
      expect(told.map(({ step }) => step.id)).toEqual(readingOrder(process).map(({ id }) => id))
      expect(told.map(({ number }) => number)).toEqual(told.map((_, i) => i + 1))
      for (const { phase, steps } of outlineIn(process)) {
        expect(new Set(flattenSteps(steps).map(({ step }) => step.phase))).toEqual(new Set([phase]))
      }
    })
  })

  it('tells every flow once, at the step it leaves', () => {
    holdsFor((process) => {
      const told = flatten(outlineIn(process))
      const ways = told.flatMap(({ step, ways }) =>
        ways.map(({ flow }) => [step.id, flow] as const),
      )
      expect(ways.filter(([id, flow]) => flow.from !== id)).toEqual([])
      expect(new Set(ways.map(([, flow]) => flow))).toEqual(new Set(process.flows))
      expect(ways).toHaveLength(process.flows.length)
    })
  })

  it('marks a way as leading back exactly when it leads to an earlier number', () => {
    holdsFor((process) => {
      for (const { number, ways } of flatten(outlineIn(process))) {
        for (const way of ways) expect(way.leads === 'back').toBe(way.toNumber <= number)
      }
    })
  })

  it('puts under a way only what no other way leads to, and all of it that follows in the phase', () => {
    holdsFor((process) => {
      const isDominated = dominanceOf(immediateDominators(createGraph(process)))
      const all = flatten(outlineIn(process))
      for (const { ways } of all) {
        for (const { leads, to, steps } of ways) {
          const own = flattenSteps(steps)
          expect(own.length > 0).toBe(leads === 'own')
          expect(own.filter(({ step }) => !isDominated(step.id, to.id))).toEqual([])
          const last = own.at(-1)
          const next = last && all[last.number]
          if (!last || !next) continue
          expect(isDominated(next.step.id, to.id) && next.step.phase === last.step.phase).toBe(
            false,
          )
        }
      }
    })
  })

  it('is never nested deeper than a phone has room for', () => {
    const depthOf = (steps: readonly OutlineStep<Process>[]): number =>
      Math.max(0, ...steps.flatMap(({ ways }) => ways.map((way) => depthUnder(way.steps))))
    const depthUnder = (steps: readonly OutlineStep<Process>[]): number =>
      steps.length === 0 ? 0 : 1 + depthOf(steps)
    holdsFor((process) => {
      for (const { steps } of outlineIn(process)) {
        expect(depthOf(steps)).toBeLessThanOrEqual(MAX_DEPTH)
      }
    })
  })
})

describe('stations of random processes', () => {
  const untold = arbitraryProcess().map((process) => ({
    ...process,
    steps: process.steps.map(
      (step): Step =>
        step.station.kind === 'told-at'
          ? { ...step, station: { kind: 'none', reason: 'Märks inte.' } }
          : step,
    ),
  }))

  it('lead to each other exactly when a way of the full graph does', () => {
    fc.assert(
      fc.property(untold, (process) => {
        const graph = createGraph(process)
        const { stations } = citizenPath(process)
        const ids = new Set(stations.map((station) => station.step.id))
        const nextOf = new Map(stations.map((one) => [one.step.id, stationsAfter(one)]))
        for (const { step } of stations) {
          const after = graph.outgoing(step.id).map(({ to }) => to)
          const inGraph = [...graph.reachableFrom(after)].filter((id) => ids.has(id))
          const contracted = new Set(nextOf.get(step.id))
          for (const id of contracted) for (const next of nextOf.get(id) ?? []) contracted.add(next)
          expect([...contracted].sort()).toEqual(inGraph.sort())
        }
      }),
      { ...runs(300), seed: SEED },
    )
  })

  it('name every answer of every question met on the way, once, or lead all of them to one place', () => {
    holdsFor((process) => {
      const graph = createGraph(process)
      for (const { step, toldHere, ways } of citizenPath(process).stations) {
        const here = new Set([step.id, ...toldHere.map(({ id }) => id)])
        const choices = [ways, ...ways.besides].flatMap((part) => part.choices)
        const ids = choices.map((choice) => choice.step.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const choice of choices) {
          const told = choice.answers.flatMap(({ flows }) => flows.map(({ id }) => id))
          expect(told.sort()).toEqual(
            graph
              .outgoing(choice.step.id)
              .map(({ id }) => id)
              .sort(),
          )
          for (const { targets } of choice.answers) {
            expect(targets).not.toEqual([])
            for (const target of targets) {
              if (target.kind === 'choice') expect(ids).toContain(target.step.id)
              if (target.kind === 'station') expect(here).not.toContain(target.step.id)
            }
          }
        }
      }
    })
  })

  it('lose no way when steps are told at other stations, and reach every end', () => {
    holdsFor((process) => {
      const graph = createGraph(process)
      const path = citizenPath(process)
      const seen = new Set<string>()
      const ends = new Set<string>()
      const queue = [...path.entry]
      for (const next of queue) {
        if (next.kind === 'end') ends.add(next.step.id)
        if (next.kind !== 'station' || seen.has(next.step.id)) continue
        seen.add(next.step.id)
        const station = path.stations.find((one) => one.step.id === next.step.id)
        queue.push(...(station ? placesOfWays(station.ways) : []))
      }
      expect(ends).toEqual(new Set(graph.ends.map((end) => end.id)))
      expect(seen.size).toBe(path.stations.length)
    })
  })
})

describe('rules on random processes', () => {
  it('find nothing in a sound process', () => {
    fc.assert(
      fc.property(arbitraryProcess({ maxSteps: 299 }), (process) => {
        expect(checkSite(makeSite(process))).toEqual([])
      }),
      { ...runs(100), seed: SEED },
    )
  })

  it('agree with a brute-force walk on who can be left standing and what cannot be reached', () => {
    const broken = fc
      .tuple(arbitraryProcess({ maxSteps: 25 }), fc.array(fc.nat(), { maxLength: 4 }))
      .map(([process, drops]) => {
        const gone = new Set(drops.map((drop) => drop % process.flows.length))
        return { ...process, flows: process.flows.filter((_, i) => !gone.has(i)) }
      })
    fc.assert(
      fc.property(broken, (process) => {
        const found = checkSite(makeSite(process))
        const isTold = (...rules: readonly string[]) =>
          found.some((finding) => rules.includes(finding.rule))
        const walk = everyWalk(process)
        const start = process.steps[0]?.id
        const unreached = process.steps.filter((step) => !walk.get(start ?? '')?.has(step.id))
        const stuck = process.steps.filter(
          (step) => ![...(walk.get(step.id) ?? [])].some((id) => isEnd(process, id)),
        )
        expect(isTold('all-reachable')).toBe(unreached.length > 0)
        expect(isTold('can-reach-end', 'loop-has-exit')).toBe(stuck.length > 0)
      }),
      { ...runs(300), seed: SEED },
    )
  })

  it('tell of a loop without a limit exactly when one can go round without passing a limit', () => {
    const unlimited = fc
      .tuple(arbitraryProcess({ maxSteps: 25 }), fc.nat())
      .map(([process, mask]) => ({
        ...process,
        flows: process.flows.map((flow, i) =>
          (mask >> (i % 20)) & 1 ? { ...flow, limit: null } : flow,
        ),
      }))
    fc.assert(
      fc.property(unlimited, (process) => {
        const flows = process.flows.filter((flow) => flow.limit === null)
        const walk = everyWalk({ ...process, flows })
        const canGoRound = flows.some((flow) => walk.get(flow.to)?.has(flow.from))
        const rules = checkSite(makeSite(process)).map((finding) => finding.rule)
        expect(rules.includes('loop-has-limit')).toBe(canGoRound)
      }),
      { ...runs(300), seed: SEED },
    )
  })
})

describe('a large process', () => {
  it('of some thousand steps is ordered and told without exhausting the stack', () => {
    const process = randomProcess(7, 5000)
    expect(readingOrder(process)).toHaveLength(process.steps.length)
    expect(flatten(outlineIn(process))).toHaveLength(process.steps.length)
  })
})

function placesOf(process: Process): ReadonlyMap<string, number> {
  return new Map(readingOrder(process).map((step, i) => [step.id, i]))
}

function outlineIn(process: Process): Outline<Process> {
  return outlineOf(
    process,
    readingOrder(process).map(({ id }) => id),
  )
}

function flatten(outline: Outline<Process>): readonly OutlineStep<Process>[] {
  return outline.flatMap(({ steps }) => flattenSteps(steps))
}

function flattenSteps(steps: readonly OutlineStep<Process>[]): readonly OutlineStep<Process>[] {
  return steps.flatMap((one) => [one, ...one.ways.flatMap((way) => flattenSteps(way.steps))])
}

/** What each step leads to, itself included: grown until nothing changes, with no graph of ours. */
function everyWalk(process: Pick<Process, 'steps' | 'flows'>): ReadonlyMap<string, Set<string>> {
  const walk = new Map<string, Set<string>>(
    process.steps.map((step) => [step.id, new Set<string>([step.id])]),
  )
  for (let size = -1, now = 0; size !== now; ) {
    size = now
    for (const { from, to } of process.flows) {
      for (const id of walk.get(to) ?? []) walk.get(from)?.add(id)
    }
    now = [...walk.values()].reduce((sum, reached) => sum + reached.size, 0)
  }
  return walk
}

function isEnd(process: Process, id: string): boolean {
  return process.steps.some((step) => step.id === id && step.kind === 'end')
}

/** The stations a station leads to; itself, where a way leads back to it. */
function stationsAfter({ ways: { straight, choices } }: CitizenStation): readonly StepId[] {
  return [
    ...straight,
    ...choices.flatMap(({ answers }) => answers.flatMap(({ targets }) => targets)),
  ].flatMap(({ kind, step }) => (kind === 'station' || kind === 'here' ? step.id : []))
}
