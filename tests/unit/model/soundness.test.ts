import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Process } from '../../../src/model/process.ts'
import { checkSite, type SiteFinding } from '../../../src/model/rules/index.ts'
import { blockQuestions, movedMeeting, smallProcess } from '../../support/arbitrary-blocks.ts'
import { makeSite } from '../../support/make-site.ts'
import { runs } from '../../support/property-runs.ts'
import { type Game, playAll } from '../../support/token-game.ts'

type Told = SiteFinding['rule']

const foundIn = (process: Process) => checkSite(makeSite(process, { questions: blockQuestions }))

describe('the rules of soundness', () => {
  it('agree with a game of tokens through every state, on small processes of every shape', () => {
    fc.assert(
      fc.property(smallProcess, (process) => {
        const found = foundIn(process)
        const game = playAll(process, blockQuestions)
        expect(toldBy(found, 'split-meets')).toEqual(apart(process))
        expect(toldBy(found, 'can-reach-end')).toEqual(deadEndsOf(process))
        expect(found.some(({ rule }) => rule === 'all-reachable')).toBe(
          process.steps.some(({ id }) => !isReached(process, id)),
        )
        // Which of two ways comes first decides the rest where one looks at what the other asks: that is told instead.
        if (found.some(({ rule }) => rule === 'answers-settled')) return
        expect(toldBy(found, 'answers-exhaustive')).toEqual(sorted(game.standing))
        expect(sorted(tornBy(found))).toEqual(sorted(game.torn))
        expect(toldBy(found, 'no-dead-flow')).toEqual(deadIn(process, game))
        expect(found.some(({ rule }) => rule === 'loop-has-exit')).toBe(
          game.isCaught || hasClosedRing(process),
        )
      }),
      runs(300),
    )
  })

  it('tell of the same ways that do not meet as a walk along each of them', () => {
    fc.assert(
      fc.property(movedMeeting, (process) => {
        expect(toldBy(foundIn(process), 'split-meets')).toEqual(apart(process))
      }),
      runs(300),
    )
  })
})

function toldBy(found: readonly SiteFinding[], rule: Told): readonly string[] {
  const data = found.flatMap((one) => (one.rule === rule ? [one.data] : []))
  return sorted(data.map((one) => ('flow' in one && one.flow) || ('step' in one ? one.step : '')))
}

function tornBy(found: readonly SiteFinding[]): readonly string[] {
  return found.flatMap((one) => (one.rule === 'answers-disjoint' ? [one.data.step] : []))
}

function sorted(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort()
}

/** Whether a step leads to another, itself after a round: tried way by way, with no graph of ours. */
function leadsTo(process: Process, from: string, to: string, past: string | null = null): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === past) continue
    for (const flow of process.flows) {
      if (flow.from !== id) continue
      if (flow.to === to) return true
      if (!seen.has(flow.to)) open.push(flow.to)
      seen.add(flow.to)
    }
  }
  return false
}

/** The ways of splits that do not lead where they should meet. */
function apart(process: Process): readonly string[] {
  const lost = process.steps.flatMap(({ id, meetsAt }) =>
    meetsAt === null
      ? []
      : process.flows.filter(
          ({ from, to }) => from === id && to !== meetsAt && !leadsTo(process, to, meetsAt, id),
        ),
  )
  return sorted(lost.map(({ id }) => id))
}

function deadIn(process: Process, { comeTo, taken }: Game): readonly string[] {
  const dead = process.flows.filter(
    ({ id, from, condition }) => condition !== null && comeTo.has(from) && !taken.has(id),
  )
  return sorted(dead.map(({ id }) => id))
}

function deadEndsOf({ steps, flows }: Process): readonly string[] {
  const left = new Set<string>(flows.map(({ from }) => from))
  return sorted(steps.flatMap(({ id, kind }) => (kind === 'end' || left.has(id) ? [] : [id])))
}

/** A ring that no way leads out of, whatever is answered and whether anybody comes there or not. */
function hasClosedRing(process: Process): boolean {
  return process.steps.some(
    ({ id }) =>
      leadsTo(process, id, id) &&
      process.steps.every(
        (other) => !leadsTo(process, id, other.id) || leadsTo(process, other.id, id),
      ),
  )
}

function isReached(process: Process, id: string): boolean {
  return process.steps.some(
    (step) => step.kind === 'start' && (step.id === id || leadsTo(process, step.id, id)),
  )
}
