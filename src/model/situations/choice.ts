import type { QuestionId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'

/** A step where the answers decide which ways are taken. */
export type Choice = {
  /** The answers with which a person may stand there, its own question answered. */
  readonly from: AnswerSet
  readonly ways: readonly { readonly flow: Flow; readonly answers: AnswerSet }[]
  /** Of answers, those to the questions that the choice looks at. */
  readonly decided: (answers: AnswerSet) => AnswerSet
}

/** @returns `null` where a way has no condition: `split-has-ways` tells of that first */
export function choiceAt({ graph, sets, leaving }: Situations, step: Step): Choice | null {
  const flows = graph.outgoing(step.id)
  if (flows.length === 0 || flows.some((flow) => flow.condition === null)) return null
  const looked = new Set<QuestionId>(step.question === null ? [] : [step.question])
  for (const flow of flows) for (const { question } of flow.condition ?? []) looked.add(question)
  return {
    from: leaving(step.id),
    ways: flows.map((flow) => ({ flow, answers: sets.where(flow.condition) })),
    decided: (answers) => sets.only(answers, looked),
  }
}
