import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../../../../src/model/conditions.ts'
import { createGraph } from '../../../../src/model/graph.ts'
import type { StepId } from '../../../../src/model/ids.ts'
import type { Process, Step } from '../../../../src/model/process.ts'
import { waysThrough } from '../../../../src/model/situations/ways-through.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { runs } from '../../../support/property-runs.ts'
import { provenSituations } from '../../../support/proven-situations.ts'
import { everyGiven, type Given, questions, someProcess } from '../../../support/walk-answers.ts'

type Walk = { readonly steps: readonly StepId[]; readonly flows: readonly string[] }

const lane = (wanted: string) => (step: Step) => step.lane === wanted
const third = ({ id }: Step) => Number(id.slice(1)) % 3 === 0

describe('the ways through a process', () => {
  it('are the shortest and the longest on which nothing is done again', () => {
    const found = through(
      makeProcess('start -> a? -ja-> b -> c -> end; a -nej-> end; c -> a; a -vet-inte-> x', {
        steps: { x: { kind: 'end' } },
      }),
    )
    const lengths = found?.toEnds.map(({ end, shortest, longest }) => {
      return [end, shortest.steps.join(' '), longest.steps.join(' ')]
    })
    expect(lengths).toEqual([
      ['end', 'start a end', 'start a b c end'],
      ['x', 'start a x', 'start a x'],
    ])
  })

  it('are ways of one person: what they have answered before holds further on', () => {
    const found = through(
      makeProcess('start -> a? -ja-> b -> e -> c; a -nej-> c; c -> d -> end; c -> end', {
        flows: {
          'c--d': { condition: [{ question: 'fraga-a', answers: ['nej'] }] as never },
          'c--end': { condition: [{ question: 'fraga-a', answers: ['ja'] }] as never },
        },
      }),
    )
    // The way by b and d is longer, and the one by neither is shorter: nobody's answers lead along them.
    expect(found?.toEnds[0]?.longest.steps.join(' ')).toBe('start a b e c end')
    expect(found?.toEnds[0]?.shortest.steps.join(' ')).toBe('start a c d end')
  })

  it('tell of the longest stretch on which the person is not met', () => {
    const process = makeProcess('start:p -> a:fk -> b:af -> c:p -> d:fk -> e:fk -> f:fk -> end:p')
    expect(through(process, lane('p'))?.withoutContact).toEqual({
      steps: ['d', 'e', 'f'],
      flows: ['d--e', 'e--f'],
    })
    expect(through(process, () => true)?.withoutContact).toBeNull()
  })

  it('are those that a walk along every way with every answer finds, whatever the process', () => {
    fc.assert(
      fc.property(someProcess, (process) => {
        const withEnd = ended(process)
        const found = through(withEnd, third)
        const walks = walksIn(withEnd)
        const toEnd = walks.filter(({ steps }) => steps.at(-1) === endOf(withEnd))
        const [own] = found?.toEnds ?? []
        const lengths = toEnd.map(({ steps }) => steps.length)
        expect(own?.shortest.steps.length).toBe(lengths.length ? Math.min(...lengths) : undefined)
        expect(own?.longest.steps.length).toBe(lengths.length ? Math.max(...lengths) : undefined)
        const taken = new Set(toEnd.map(({ flows }) => flows.join(' ')))
        if (own) expect(taken).toContain(own.shortest.flows.join(' '))
        if (own) expect(taken).toContain(own.longest.flows.join(' '))
        const alone = Math.max(0, ...walks.map((walk) => aloneAtLast(walk, withEnd)))
        expect(found?.withoutContact?.steps.length ?? 0).toBe(alone)
      }),
      runs(400),
    )
  })
})

function through(process: Process, isMet: (step: Step) => boolean = () => true) {
  const site = makeSite(process, { questions: [...makeSite(process).questions, ...questions] })
  const forms = formsOf(process, [])
  const [situations] = forms.map(provenSituations(site, () => forms))
  return situations ? waysThrough(situations, isMet) : null
}

function endOf({ steps }: Process): StepId | undefined {
  return steps.at(-1)?.id
}

/** The last step as its end. */
function ended(process: Process): Process {
  const end = endOf(process)
  return {
    ...process,
    steps: process.steps.map((step) =>
      step.id === end ? { ...step, kind: 'end' as const, question: null } : step,
    ),
    flows: process.flows.filter(({ from }) => from !== end),
  }
}

/** Every way from the start, by every person, without the flows that lead back. */
function walksIn(process: Process): readonly Walk[] {
  const graph = createGraph(process)
  const found: Walk[] = []
  const go = (step: Step, given: Given, walk: Walk) => {
    found.push(walk)
    const asked = questions.find(({ id }) => id === step.question)
    const answered = asked
      ? asked.answers.map((answer) => new Map([...given, [asked.id, answer.id]]))
      : [given]
    for (const now of answered) {
      for (const flow of graph.outgoing(step.id)) {
        if (graph.backFlows.has(flow.id) || !holds(flow.condition ?? [], now)) continue
        const steps = [...walk.steps, flow.to]
        go(graph.step(flow.to), now, { steps, flows: [...walk.flows, flow.id] })
      }
    }
  }
  const [start] = graph.starts
  if (start) for (const given of everyGiven) go(start, given, { steps: [start.id], flows: [] })
  return found
}

function aloneAtLast({ steps }: Walk, process: Process): number {
  const graph = createGraph(process)
  const met = steps.findLastIndex((id) => third(graph.step(id)))
  return steps.length - 1 - met
}
