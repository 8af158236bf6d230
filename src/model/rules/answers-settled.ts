import type { Finding } from '../finding.ts'
import type { ProcessGraph } from '../graph.ts'
import type { FlowId, QuestionId, StepId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import { wayTo } from '../way-to.ts'
import { type WayAtOnce, waysAtOnce } from '../ways-at-once.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'answers-settled',
  {
    readonly step: StepId
    readonly flow: FlowId
    readonly question: QuestionId
    /** Where it is put meanwhile. */
    readonly asks: { readonly step: StepId; readonly name: string }
    /** What the ways come from. */
    readonly split: { readonly step: StepId; readonly name: string }
  }
>

/**
 * A choice looks at no answer that may be changed meanwhile, on another of the ways that are walked at once. Put the
 * question before the split, or choose where its ways have met.
 *
 * @see Trčka, van der Aalst and Sidorova 2009, Data-flow anti-patterns: inconsistent data
 */
export const answersSettled: ProcessRule<Found> = ({ graph, answers }) => {
  const splits = graph.process.steps.map((split) => ({ split, ways: waysAtOnce(graph, split) }))
  return graph.process.flows.flatMap((flow): readonly Found[] => {
    const race = raceOf(flow, graph, splits)
    if (race === null) return []
    const { question, asks, split } = race
    return [
      {
        rule: 'answers-settled',
        subject: flow,
        field: 'condition',
        data: { step: flow.from, flow: flow.id, question, asks: named(asks), split: named(split) },
        counterexample: wayTo(graph, flow.from, answers),
      },
    ]
  })
}

type Split = { readonly split: Step; readonly ways: readonly WayAtOnce[] }
type Race = { readonly question: QuestionId; readonly asks: Step; readonly split: Step }

function raceOf(
  { from, condition }: Flow,
  graph: ProcessGraph,
  splits: readonly Split[],
): Race | null {
  const { question: own } = graph.step(from)
  const looked = (condition ?? []).flatMap(({ question }) => (question === own ? [] : [question]))
  for (const { split, ways } of looked.length > 0 ? splits : []) {
    const others = ways.filter(({ steps }) => !steps.has(from))
    if (others.length === ways.length) continue
    for (const asks of others.flatMap(({ steps }) => [...steps]).map(graph.step)) {
      const question = looked.find((one) => one === asks.question)
      if (question) return { question, asks, split }
    }
  }
  return null
}

function named({ id, name }: Step): Found['data']['asks'] {
  return { step: id, name }
}
