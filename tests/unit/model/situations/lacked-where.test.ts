import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../../../../src/model/conditions.ts'
import type { StepId } from '../../../../src/model/ids.ts'
import type { Flow, Process, Step } from '../../../../src/model/process.ts'
import { lackedWhere } from '../../../../src/model/situations/lacked-where.ts'
import type { Fact } from '../../../../src/model/situations/lacking.ts'
import { WORK, type Work } from '../../../../src/model/situations/situations.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeSite } from '../../../support/make-site.ts'
import { runs } from '../../../support/property-runs.ts'
import { provenSituations } from '../../../support/proven-situations.ts'
import {
  type Carry,
  everyWalker,
  questions,
  someFact,
  someProcess,
  stepOn,
  type Walker,
  walkerKey,
} from '../../../support/walk-answers.ts'

describe('the ways on which something is lacked', () => {
  it('are the shortest that a walk with every combination of answers finds', () => {
    fc.assert(
      fc.property(someProcess, someFact, (process, { gained, lost, heldWhen }) => {
        const at = (places: readonly number[]) => (step: Step) =>
          places.includes(process.steps.findIndex(({ id }) => id === step.id))
        const fact = { isGainedAt: at(gained), isLostAt: at(lost), heldWhen }
        const next = stepOn(process, carrying(fact))
        const shortest = distancesOf(process, next)
        const found = foundIn(process, fact)
        for (const { id } of process.steps) {
          const way = found.atStep.get(id)
          expect(way === undefined ? null : way.length - 1).toBe(shortest.atStep.get(id) ?? null)
          if (way) expect(along(way, next).some(({ carried }) => !carried.isHeld)).toBe(true)
        }
        for (const { id, to } of process.flows) {
          const way = found.onFlow.get(id)
          expect(way === undefined ? null : way.length - 1).toBe(shortest.onFlow.get(id) ?? null)
          if (way) {
            const taken = along(way, next).flatMap(next)
            expect(taken.some((one) => one.id === to && !one.carried.isHeld)).toBe(true)
          }
        }
      }),
      runs(1000),
    )
  })

  it('lead there too where it takes too much work to find the shortest', () => {
    fc.assert(
      fc.property(someProcess, someFact, (process, { gained, lost, heldWhen }) => {
        const at = (places: readonly number[]) => (step: Step) =>
          places.includes(process.steps.findIndex(({ id }) => id === step.id))
        const fact = { isGainedAt: at(gained), isLostAt: at(lost), heldWhen }
        const next = stepOn(process, carrying(fact))
        for (const way of foundIn(process, fact, { ...WORK, shortestWay: -1 }).atStep.values()) {
          expect(way[0]).toBe('start')
          expect(along(way, next).some(({ carried }) => !carried.isHeld)).toBe(true)
        }
      }),
      runs(300),
    )
  })
})

function carrying({ isGainedAt, isLostAt, heldWhen }: Fact): Carry {
  return (step, given, before) => {
    if (isLostAt(step)) return { isGained: false, isHeld: false }
    const isGained = before.isGained || isGainedAt(step)
    if (heldWhen === null) return { isGained, isHeld: isGained }
    const isAsked = heldWhen.some(({ question }) => question === step.question)
    return { isGained, isHeld: isAsked ? isGained && holds(heldWhen, given) : before.isHeld }
  }
}

/** How many steps it takes to come there, or to take the flow from there, without what is needed. */
function distancesOf(process: Process, next: (walker: Walker) => readonly Walker[]) {
  const atStep = new Map<StepId, number>()
  const onFlow = new Map<Flow['id'], number>()
  const seen = new Set<string>()
  let layer = everyWalker
  for (let distance = 0; layer.length > 0; distance++) {
    const fresh = layer.filter((walker) => {
      const isNew = !seen.has(walkerKey(walker))
      seen.add(walkerKey(walker))
      return isNew
    })
    for (const walker of fresh) {
      if (!walker.carried.isHeld && !atStep.has(walker.id)) atStep.set(walker.id, distance)
      for (const then of next(walker)) {
        if (then.carried.isHeld) continue
        for (const flow of process.flows) {
          const isTaken =
            flow.from === walker.id && flow.to === then.id && holds(flow.condition, then.given)
          if (isTaken && !onFlow.has(flow.id)) onFlow.set(flow.id, distance)
        }
      }
    }
    layer = fresh.flatMap(next)
  }
  return { atStep, onFlow }
}

/** Everyone who may have gone exactly this way. */
function along(
  way: readonly StepId[],
  next: (walker: Walker) => readonly Walker[],
): readonly Walker[] {
  const [first, ...rest] = way
  const starting = everyWalker.filter(({ id }) => id === first)
  return rest.reduce((on, step) => {
    const known = new Map<string, Walker>()
    for (const walker of on.flatMap(next)) {
      if (walker.id === step) known.set(walkerKey(walker), walker)
    }
    return [...known.values()]
  }, starting)
}

function foundIn(process: Process, fact: Fact, work?: Work) {
  const forms = formsOf(process, questions)
  const situationsIn = provenSituations(makeSite(process, { questions }), () => forms, work)
  const found = lackedWhere({ processes: [process], formsOf: () => forms, situationsIn }, fact, {
    atStep: () => true,
    onFlow: () => true,
  })
  return {
    atStep: new Map(
      found.flatMap(({ step, flow, way }) => (flow ? [] : [[step.id, way.steps] as const])),
    ),
    onFlow: new Map(
      found.flatMap(({ flow, way }) => (flow ? [[flow.id, way.steps] as const] : [])),
    ),
  }
}
